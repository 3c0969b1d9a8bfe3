import { change, earlierVersion, type Files } from './mini-review.ts'

const PIHA = 'sources/studies/kivela-1992-piha'
const HEADER = 'passage,code,state,direction,evidence,informants,about\n'

/** The mini review in which p and r have read one study anew: they differ on what noise does, and r gives no code to p2. A passage was added for them. */
export function readAnew(): Files {
  const files = earlierVersion()
  const coder = (letter: string) => `### ${letter}\n- Kind: person\n- Read: The pages.\n`
  change(files, 'sources/protocol.md', '- Independent of: m\n', '- Independent of: m\n- Superseded by: p; r\n')
  const last = `- Independent of: k\n- Superseded by: p; r\n${coder('p')}${coder('r')}`
  change(files, 'sources/protocol.md', '- Independent of: k\n', last)
  change(files, `${PIHA}/note.md`, '- Coded by: k; m', '- Coded by: k; m; p; r')
  change(files, `${PIHA}/note.md`, '- Where: s1, page 20', '- Where: s1, page 20\n- Added: 1999-02-03')
  const noise = (direction: string, evidence: string) =>
    `p1,house.noise,present,${direction},${evidence},parents,parents\n`
  const warmth = 'p5,house.warmth,absent,hinders,participant-account,parents,parents\n'
  for (const earlier of 'km') change(files, `${PIHA}/coding.${earlier}.csv`, warmth, '')
  const hour = 'p2,meeting.hour,present,promotes,count,fathers;mothers,parents\n'
  files.set(`${PIHA}/coding.p.csv`, `${HEADER}${noise('hinders', 'cited')}${hour}p4,none,,,,,\n${warmth}`)
  files.set(`${PIHA}/coding.r.csv`, `${HEADER}${noise('describes', 'cited')}p2,none,,,,,\np4,none,,,,,\n${warmth}`)
  files.set(
    `${PIHA}/rulings.csv`,
    'passage,code,decision,state,direction,evidence,informants,about,reason,coder\np1,house.noise,keep,present,hinders,cited,parents,parents,They stayed away,p\np2,meeting.hour,drop,,,,,,It tells of others,p\n',
  )
  return files
}
