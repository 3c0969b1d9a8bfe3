import type { Command } from 'commander'
import type { NewOptions } from '../verbs/new.ts'
import type { Run } from '../verbs/run.ts'
import type { Said } from '../verbs/said.ts'
import { ALL, verb } from './verb.ts'

const PACKET = [
  '--packet <folder>',
  'write all that is to be seen, and nothing else, into this folder, outside the repository',
] as const

/** The verbs that begin something which a person fills in. */
export function verbsOfDrafts(program: Command): void {
  const drafts = program
    .command('new')
    .description('a draft from the schema, or a packet; each has a --help of its own')
  verb(drafts, 'study <id>', {
    does: 'a draft of a study: a note in which every bullet asks its question',
    act: (run, words, { from, record, encoding }) => makeNew(run, 'study', words, { from, record, encoding }),
    options: [
      ['--from <file>', 'a file with its reference (RIS, PubMed, EndNote, BibTeX, biblatex or CSL-JSON)'],
      ['--record <number>', 'which reference of a file that holds several'],
      ['--encoding <encoding>', 'what that file was saved in, where it is no Unicode, such as windows-1252'],
    ],
    example: 'study example-2015-fear --from reference.ris',
  })
  verb(drafts, 'coder <letter> [ids...]', {
    does: 'an empty sheet for a coder of one study or document; with --packet a folder for a reader of some or `all` who is to see nothing else; with --from what comes back of it',
    act: (run, words, { from, packet, sample }) => makeNew(run, 'coder', words, { from, packet, sample }),
    options: [
      ALL,
      PACKET,
      [
        '--sample [seed]',
        'in that folder settled findings for a person to check: all that declare an effect, and some drawn',
      ],
      ['--from <folder>', 'take back the folder of a packet that is filled in'],
    ],
    example: 'coder b all --packet ../packet-b',
  })
  verb(drafts, 'field <name>', {
    does: 'the studies that wait to be read for a field that was added to the form, as a sheet to be filled in; with --from what is filled in goes into the notes',
    act: (run, words, { from, to }) => makeNew(run, 'field', words, { from, to }),
    options: [
      ALL,
      ['--to <file>', 'write the sheet to a file that is not there yet, outside the review; without it, to stdout'],
      ['--from <file>', 'take what is filled in into the notes, also a part of it'],
    ],
    example: 'field child_living --to ../child_living.csv',
  })
  verb(drafts, 'rulings', {
    does: 'a row to decide for every open dispute; with --settler and --packet a folder for whoever settles with the letters hidden',
    act: (run, words, { from, packet, settler }) => makeNew(run, 'rulings', words, { from, packet, settler }),
    options: [
      ALL,
      ['--settler <letter>', 'who settles them with the letters of the readers hidden'],
      PACKET,
      ['--from <folder>', 'take back the folder of a settler that is decided'],
    ],
    example: 'rulings --settler g --packet ../packet-g',
  })
  verb(drafts, 'screening [letter]', {
    does: 'a row to decide for every record that awaits one of several screeners; with --settled what they decided alike, or a ruling settled, into the screening',
    act: (run, words, { settled }) => makeNew(run, 'screening', words, { settled }),
    options: [ALL, ['--settled', 'carry what is decided into the screening']],
    example: 'screening b',
  })
  verb(drafts, 'screening-rulings', {
    does: 'a row to decide for every record about which screeners differ',
    act: (run, words) => makeNew(run, 'screening-rulings', words, {}),
    options: [ALL],
    example: 'screening-rulings',
  })
}

type Drafted = Omit<NewOptions, 'sample'> & { sample?: string | true | undefined }

async function makeNew(run: Run, what: string, words: readonly string[], options: Drafted): Promise<Said> {
  const sample = options.sample === true ? '1' : options.sample
  return (await import('../verbs/new.ts')).makeNew(run, [what, ...words], { ...options, sample })
}
