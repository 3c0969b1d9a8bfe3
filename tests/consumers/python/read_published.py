"""A published table with the types that the data dictionary gives its columns; a list is a list of texts."""
import pandas as pd

dictionary = pd.read_csv("data-dictionary.csv", dtype=str, keep_default_na=False)
KINDS = {"text": "string", "list": "string", "integer": "Int64", "number": "float64", "flag": "boolean"}


def read_published(name):
    columns = dictionary[dictionary.table == name].set_index("column").type
    table = pd.read_csv(f"tables/{name}.csv", dtype=columns.map(KINDS).to_dict(), keep_default_na=False, na_values=[""])
    for column in columns[columns == "list"].index:
        table[column] = [[] if pd.isna(cell) else cell.split(";") for cell in table[column]]
    return table
