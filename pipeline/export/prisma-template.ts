/**
 * The rows of the template that the R package PRISMA2020 reads, in its order: `inst/extdata/PRISMA.csv` of github.com/prisma-flowdiagram/PRISMA2020, as it stood
 * in version 0.0.3 (revision 696d35e). Later versions add boxes of a meta-analysis, which a review of this kind has none of, and take the file without them.
 *
 * The names in the first three columns are those by which the package finds a number; the words are those of the flow diagram of PRISMA 2020.
 */
export const PRISMA_COLUMNS = ['data', 'node', 'box', 'description', 'boxtext', 'tooltips', 'url', 'n'] as const

/** A row that holds a number, by the name that the package has for it, or a heading. */
interface TemplateRow {
  data: string
  node: string
  box: string
  /** What the box is called in the diagram. */
  boxtext: string
  /** What it is, where its name alone does not say it. */
  description?: string
}

/** What R reads as nothing. */
export const NOTHING = 'NA'

const row = (data: string, node: string, box: string, boxtext: string, description = boxtext): TemplateRow => ({
  ...{ data, node, box, boxtext, description },
})

const DBR = '(databases and registers)'
const OTHER = '(other methods)'
const FROM = 'Records identified from:'

export const PRISMA_ROWS: readonly TemplateRow[] = [
  row(NOTHING, 'node4', 'prevstud', 'Previous studies'),
  row('previous_studies', 'node5', 'box1', 'Studies included in previous version of review'),
  row('previous_reports', NOTHING, 'box1', 'Reports of studies included in previous version of review'),
  row(NOTHING, 'node6', 'newstud', 'Identification of new studies via databases and registers'),
  row('database_results', 'node7', 'box2', 'Databases', `${FROM} Databases`),
  row('database_specific_results', NOTHING, 'box2', 'Specific databases', `${FROM} specific databases`),
  row('register_results', NOTHING, 'box2', 'Registers', `${FROM} Registers`),
  row('register_specific_results', NOTHING, 'box2', 'Specific registers', `${FROM} specific registers`),
  row(NOTHING, 'node16', 'othstud', 'Identification of new studies via other methods'),
  row('website_results', 'node17', 'box11', 'Websites', `${FROM} Websites`),
  row('organisation_results', NOTHING, 'box11', 'Organisations', `${FROM} Organisations`),
  row('citations_results', NOTHING, 'box11', 'Citation searching', `${FROM} Citation searching`),
  row('duplicates', 'node8', 'box3', 'Duplicate records'),
  row('excluded_automatic', NOTHING, 'box3', 'Records marked as ineligible by automation tools'),
  row('excluded_other', NOTHING, 'box3', 'Records removed for other reasons'),
  row('records_screened', 'node9', 'box4', 'Records screened', `Records screened ${DBR}`),
  row('records_excluded', 'node10', 'box5', 'Records excluded', `Records excluded ${DBR}`),
  row('dbr_sought_reports', 'node11', 'box6', 'Reports sought for retrieval', `Reports sought for retrieval ${DBR}`),
  row('dbr_notretrieved_reports', 'node12', 'box7', 'Reports not retrieved', `Reports not retrieved ${DBR}`),
  row(
    'other_sought_reports',
    'node18',
    'box12',
    'Reports sought for retrieval',
    `Reports sought for retrieval ${OTHER}`,
  ),
  row('other_notretrieved_reports', 'node19', 'box13', 'Reports not retrieved', `Reports not retrieved ${OTHER}`),
  row('dbr_assessed', 'node13', 'box8', 'Reports assessed for eligibility', `Reports assessed for eligibility ${DBR}`),
  row('dbr_excluded', 'node14', 'box9', 'Reports excluded', `Reports excluded ${DBR}`),
  row(
    'other_assessed',
    'node20',
    'box14',
    'Reports assessed for eligibility',
    `Reports assessed for eligibility ${OTHER}`,
  ),
  row('other_excluded', 'node21', 'box15', 'Reports excluded', `Reports excluded ${OTHER}`),
  row('new_studies', 'node15', 'box10', 'New studies included in review'),
  row('new_reports', NOTHING, 'box10', 'Reports of new included studies'),
  row('total_studies', 'node22', 'box16', 'Total studies included in review'),
  row('total_reports', NOTHING, 'box16', 'Reports of total included studies'),
  row('identification', 'node1', 'identification', 'Identification'),
  row('screening', 'node2', 'screening', 'Screening'),
  row('included', 'node3', 'included', 'Included'),
]
