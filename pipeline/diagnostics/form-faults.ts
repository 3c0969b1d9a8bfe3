/**
 * The faults that are found before the rules, by reading and shaping the sources. They are no rule files, so what a rule says of itself stands here. As with
 * rules, each name is true when all is well.
 */
export const formFaults = [
  {
    id: 'bullet-has-key',
    meaning: 'Every bullet of a record or an entry has a key and a value, as in `- Key: value`.',
    reason: 'without a key nobody knows what the value is of.',
    repair: 'Write the key, a colon and a space before the value.',
  },
  {
    id: 'cell-size',
    meaning: 'No cell is longer than a coded value could be.',
    reason: 'a cell of this size is no coded value, and nobody could review it.',
    repair: 'Shorten the cell.',
  },
  {
    id: 'closed-quote',
    meaning: 'Every quoted cell of a sheet is quoted as a whole, and a quote inside it is doubled.',
    reason: 'from a broken quote on nobody can tell where a cell ends, so the rest of the sheet is not read.',
    repair: 'Write one quote before the whole cell and one behind it, and "" for each quote inside it.',
  },
  {
    id: 'column-count',
    meaning: 'Every row of a sheet has a cell for each column, and no more.',
    reason: 'the values stand under the wrong columns.',
    repair: 'Give the row one cell for each column; a cell that holds a comma stands in quotes.',
  },
  {
    id: 'column-once',
    meaning: 'Every column stands once in a sheet, and the line of columns stands on the first line only.',
    reason: 'only one of two columns would be read, and a second line of columns would be read as values.',
    repair: 'Write in one column what is to count of both, and the line of columns on the first line only.',
  },
  {
    id: 'comma-separated',
    meaning: 'The cells of a sheet are separated by commas.',
    reason: 'the whole sheet reads as one column, and every value in it is lost.',
    repair: 'Run `npm run fix`, which writes commas.',
  },
  {
    id: 'encoded-once',
    meaning: 'No text was written as UTF-8, read as Windows-1252 and written as UTF-8 again.',
    reason: 'one letter became two, so nobody finds the word, and it is published as it stands.',
    repair: 'Type the word again, or save the file as UTF-8 where its letters were still right.',
  },
  {
    id: 'every-column',
    meaning: 'Every column that a sheet should have is there.',
    reason: 'no row can say what belongs in a column that is not there.',
    repair: 'Add the column, and its value in each row.',
  },
  {
    id: 'every-field',
    meaning: 'Every bullet and every cell that must have a value is there and has one.',
    reason: 'a value that is left out cannot be told from one that was forgotten.',
    repair: 'Write the value; where a source does not tell, a word such as `not-seen` that says why.',
  },
  {
    id: 'every-file',
    meaning: 'The pages and sheets above the studies are there, and every folder has a note.',
    reason: 'without it nobody can tell what the review asks, or which publication a folder is about.',
    repair: 'Write the file, or move the folder out of the sources.',
  },
  {
    id: 'every-heading',
    meaning: 'Every heading that a note or page must have is there, with what belongs under it.',
    reason: 'without what stands under it the sources cannot be read as a review.',
    repair: 'Add the heading and what belongs under it.',
  },
  {
    id: 'field-once',
    meaning: 'No bullet of one heading has the key of another.',
    reason: 'only one of the two would be read, and nobody could tell which.',
    repair: 'Write in one what is to count of both, or the heading that is missing above them.',
  },
  {
    id: 'file-size',
    meaning: 'No file of the sources is larger than a coded source could be.',
    reason: 'a file of this size is no coded source, and nobody could review it.',
    repair: 'Keep outside the sources what does not belong in it.',
  },
  {
    id: 'heading-once',
    meaning: 'No heading of a note or page stands twice.',
    reason: 'only one of the two would be read, and nobody could tell which.',
    repair: 'Put what stands under both together.',
  },
  {
    id: 'known-column',
    meaning: 'Every column of a sheet is one that the sheet has by its schema.',
    reason: 'the values of a column nobody knows would count for nothing.',
    repair: 'Name the column as the schema does; keep outside the sources what is read nowhere.',
  },
  {
    id: 'known-field',
    meaning: 'Every bullet has a key that belongs under its heading.',
    reason: 'a field nobody knows would count for nothing.',
    repair: 'Name the key as the schema does, or put the bullet where it is read.',
  },
  {
    id: 'known-file',
    meaning: 'Every file of the sources is one that the review knows.',
    reason: 'a file that is not known is not read, so the work in it would count for nothing.',
    repair: 'Rename the file, or move it out of the sources.',
  },
  {
    id: 'known-heading',
    meaning: 'Every heading is one that belongs where it stands, with as many `#` as belong there.',
    reason: 'what stands under a heading nobody knows would count for nothing.',
    repair: 'Name the heading as the page has it, or put it where it is read.',
  },
  {
    id: 'known-paragraph',
    meaning: 'A plain paragraph stands only where paragraphs are read.',
    reason: 'a paragraph that is read by nothing would be lost.',
    repair: 'Put it where it is read.',
  },
  {
    id: 'known-value',
    meaning: 'Every value has the form of its field, and is a word of its list where the field has one.',
    reason: 'a value of another form is counted in no table, or in the wrong one.',
    repair: 'Type the nearest word of the list, or the value in its form.',
  },
  {
    id: 'line-feed',
    meaning: 'Lines end in a line feed.',
    reason: 'the same words would give other bytes on another machine.',
    repair: 'Run `npm run fix`, which writes line feeds.',
  },
  {
    id: 'nfc',
    meaning: 'Letters are composed (NFC).',
    reason: 'two words that look alike would be two different words.',
    repair: 'Run `npm run fix`, which composes them.',
  },
  {
    id: 'no-byte-order-mark',
    meaning: 'A file begins with its first character, without a byte-order mark.',
    reason: 'the mark becomes part of the first word, which is then unknown.',
    repair: 'Run `npm run fix`, which takes the mark out.',
  },
  {
    id: 'no-empty-row',
    meaning: 'Every row of a sheet holds values.',
    reason: 'an empty row looks like work that was done and is lost.',
    repair: 'Run `npm run fix`, which takes empty rows out.',
  },
  {
    id: 'no-merge-marker',
    meaning: 'No file holds the markers of an unfinished merge.',
    reason: 'both sides of an unfinished merge stand in the file, so nobody knows which one holds.',
    repair: 'Keep what is to count of the sides, and delete the markers.',
  },
  {
    id: 'not-empty',
    meaning: 'No file is empty.',
    reason: 'an empty file looks like work that was done and found nothing.',
    repair: 'Write the file again, or delete it.',
  },
  {
    id: 'note-size',
    meaning: 'No note is longer than one about one source could be.',
    reason: 'a note of this size is about no one source, and nobody could review it.',
    repair: 'Keep outside the sources what does not belong in it.',
  },
  {
    id: 'note-title',
    meaning: 'Every note and page begins with one title.',
    reason: 'a page is about one thing, and its title says which.',
    repair: 'Begin the file with one title such as `# Title`.',
  },
  {
    id: 'one-line',
    meaning: 'Every bullet and paragraph stands on one line.',
    reason: 'a line break can join two values into one without a trace.',
    repair: 'Write it on one line, or put an empty line between two paragraphs.',
  },
  {
    id: 'one-paragraph',
    meaning: 'A passage is one paragraph.',
    reason: 'a passage says one thing, and its codes are about that one thing.',
    repair: 'Join the two paragraphs, or give the second a number of its own.',
  },
  {
    id: 'plain-note',
    meaning: 'A note holds headings, bullets, plain paragraphs and whole comments only.',
    reason: 'what is not a heading, a bullet or a paragraph is not read, and would be lost.',
    repair: 'Begin the line with a letter, or write it as a bullet.',
  },
  {
    id: 'readable-file',
    meaning:
      'Whatever stands in the sources is a file that can be opened and read: no link, no pipe or device, and nothing that the system keeps closed.',
    reason:
      'what is not read counts for nothing; git keeps where a link points and not what is read there, so two people would read two things.',
    repair: 'Put the file itself in its place, or move what stands there out of the sources.',
  },
  {
    id: 'sheet-size',
    meaning: 'No sheet has more lines or cells than a coded source could have.',
    reason: 'a sheet of this size is no coded source, and nobody could review it.',
    repair: 'Keep outside the sources what does not belong in it.',
  },
  {
    id: 'utf-8',
    meaning: 'Every file is UTF-8.',
    reason: 'letters such as æ, ø and å would be read as something else.',
    repair:
      'Run `npm run fix`, which reads another encoding where only one gives words, or `npm run fix -- --from <encoding>`; or save the file as UTF-8.',
  },
  {
    id: 'visible-character',
    meaning:
      'Every character of a text, a name and a path can be seen: none controls, turns the direction of writing, has no width, is of private use or is not assigned.',
    reason: 'two words that look alike would be two words, and a line could read otherwise than it is counted.',
    repair: 'Run `npm run fix`, which takes it out at a margin; elsewhere type the words around it again.',
  },
] as const
