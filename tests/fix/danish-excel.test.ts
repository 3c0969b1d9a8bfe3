import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formed } from './formed.ts'

const CODING = 'studies/example-2015-fear/coding.a.csv'
const FACTS = 'documents/house-2018-word/facts.csv'
const HEADER = 'passage,code,state,direction,evidence,informants,about'
const SEMICOLONS = 'passage;code;state;direction;evidence;informants;about'

/** Windows-1252 by hand: Latin-1, and the signs that have a place of their own in it. */
const windows1252 = (text: string) =>
  Buffer.from(
    text.replace(
      /[–’“”€]/g,
      sign => ({ '–': '\x96', '’': '\x92', '“': '\x93', '”': '\x94', '€': '\x80' })[sign] ?? sign,
    ),
    'latin1',
  )

describe('what a Danish Excel saves', () => {
  it('semicolons between the columns', () => {
    const saved = `${SEMICOLONS}\np1;frame.fear;present;hinders;participant-account;parents;parents\n`
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`,
      changes: ['semicolons between the columns written as commas'],
    })
  })

  it('semicolons between the columns, and quotes around a list', () => {
    const saved = `${SEMICOLONS}\np1;frame.fear;present;hinders;participant-account;"parents;children";parents\n`
    expect(formed(CODING, saved)).toMatchObject({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents;children,parents\n`,
    })
  })

  it('tabs between the columns', () => {
    const saved =
      'passage\tcode\tstate\tdirection\tevidence\tinformants\tabout\np1\tframe.fear\tpresent\thinders\tparticipant-account\tparents\tparents\n'
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`,
      changes: ['tabs between the columns written as commas'],
    })
  })

  it('a byte-order mark', () => {
    expect(
      formed(CODING, `\ufeff${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`),
    ).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`,
      changes: ['byte-order mark taken out'],
    })
  })

  it('CRLF, inside a cell too', () => {
    const saved = 'fact,subject,kind,value,unit,page,where\r\na,b,result,"two\r\nlines",not-applicable,s1,table 1\r\n'
    expect(formed(FACTS, saved)).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\na,b,result,"two\nlines",not-applicable,s1,table 1\n',
      changes: ['line ends written as line feeds'],
    })
  })

  it('Windows-1252', () => {
    const text =
      'fact,subject,kind,value,unit,page,where\na,b,result,Børn på ÆØÅ – “sagt” for 5 €,not-applicable,s1,afsnit 2\n'
    expect(formed(FACTS, windows1252(text))).toEqual({ text, changes: ['read as windows-1252 and written as UTF-8'] })
  })

  it('a decimal comma in a count, where the columns are parted by semicolons', () => {
    const saved =
      'fact;subject;kind;value;unit;page;where\na;b;count;0,12;persons;s1;t\na;c;count;-3,5;persons;s1;t\na;d;count;12;persons;s1;t\n'
    expect(formed(FACTS, saved)).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\na,b,count,0.12,persons,s1,t\na,c,count,-3.5,persons,s1,t\na,d,count,12,persons,s1,t\n',
      changes: ['semicolons between the columns written as commas', '2 decimal commas in counts written as points'],
    })
  })

  it('but a comma as it was printed stays, in other kinds of facts and where commas part the columns', () => {
    const saved =
      'fact;subject;kind;value;unit;page;where\na;b;result;0,12;persons;s1;t\na;c;count;1,2,3;persons;s1;t\na;d;count;ca. 0,5;persons;s1;t\n'
    expect(formed(FACTS, saved)).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\na,b,result,"0,12",persons,s1,t\na,c,count,"1,2,3",persons,s1,t\na,d,count,"ca. 0,5",persons,s1,t\n',
      changes: ['semicolons between the columns written as commas'],
    })
    const commas = 'fact,subject,kind,value,unit,page,where\na,b,count,"0,12",persons,s1,t\n'
    expect(formed(FACTS, commas)).toEqual({ text: commas, changes: [] })
  })

  it('quotes around every cell', () => {
    const saved =
      '"passage","code","state","direction","evidence","informants","about"\n"p1","frame.fear","present","hinders","participant-account","parents","parents"\n'
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`,
      changes: ['quotes, line ends and blanks around cells written where needed only'],
    })
  })

  it('empty columns at the right and empty rows wherever they stand', () => {
    const saved = `${HEADER},,\n,,,,,,,\np1,frame.fear,present,hinders,participant-account,parents,parents,,\n,,,,,,,\n`
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,parents\n`,
      changes: ['2 empty rows taken out', 'empty columns at the right taken out'],
    })
  })

  it('columns in another order', () => {
    const saved =
      'code,passage,about,informants,evidence,direction,state\nframe.fear,p1,children,parents,participant-account,hinders,present\n'
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents,children\n`,
      changes: ['columns put in order'],
    })
  })

  it('rows in another order', () => {
    const rows = [
      'p10,none,,,,,',
      'p2,relation.trust,present,promotes,participant-account,parents,parents',
      'p2,frame.fear,present,hinders,participant-account,parents,parents',
    ]
    expect(formed(CODING, `${[HEADER, ...rows].join('\n')}\n`)).toEqual({
      text: `${[HEADER, rows[2], rows[1], rows[0]].join('\n')}\n`,
      changes: ['rows put in order'],
    })
  })

  it('blanks in a list', () => {
    const saved = `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents; children ,"parents ;mothers"\n`
    expect(formed(CODING, saved)).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents;children,parents;mothers\n`,
      changes: ['blanks around 1 cell taken out', 'blanks in lists taken out'],
    })
  })

  it('blanks around cells, no-break blanks among them, and none inside a text', () => {
    const saved =
      'fact,\u00a0subject,kind ,value,unit,page,where\n a\u00a0,b,definition,\u00a0« a\u00a0b »\u3000,not-applicable,s1,"t "\n'
    expect(formed(FACTS, saved)).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\na,b,definition,« a\u00a0b »,not-applicable,s1,t\n',
      changes: ['blanks around 5 cells taken out'],
    })
  })

  it('but not the blanks of a text with semicolons in it', () => {
    const sheet = 'fact,subject,kind,value,unit,page,where\na,b,definition,one; two ; three,not-applicable,s1,t; u\n'
    expect(formed(FACTS, sheet)).toEqual({ text: sheet, changes: [] })
  })

  it('no line feed at the end', () => {
    expect(formed(CODING, HEADER)).toEqual({
      text: `${HEADER}\n`,
      changes: ['quotes, line ends and blanks around cells written where needed only'],
    })
  })

  it('decomposed letters', () => {
    const saved = 'fact,subject,kind,value,unit,page,where\na,b,person,A\u030age,not-applicable,s1,t\n'
    expect(formed(FACTS, saved)).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\na,b,person,Åge,not-applicable,s1,t\n',
      changes: ['letters composed (NFC)'],
    })
  })

  it('all of it at once', () => {
    const saved =
      'where;"page";unit;value;kind;subject;fact;;\r\n"afsnit 2, sætning 1";s1;personer;0,5;count;fædre;andel;;\r\ntabel 1;s2;not-applicable;"siger ""nej""; går";result;mødre;andel;;\r\n"afsnit 1";s1;personer;30;count;børn;andel;;\r\n;;;;;;;;\r\n'
    expect(formed(FACTS, windows1252(saved))).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\nandel,børn,count,30,personer,s1,afsnit 1\nandel,fædre,count,0.5,personer,s1,"afsnit 2, sætning 1"\nandel,mødre,result,"siger ""nej""; går",not-applicable,s2,tabel 1\n',
      changes: [
        'read as windows-1252 and written as UTF-8',
        'line ends written as line feeds',
        'semicolons between the columns written as commas',
        '1 empty row taken out',
        'empty columns at the right taken out',
        '1 decimal comma in counts written as points',
        'columns put in order',
        'rows put in order',
      ],
    })
  })
})

/**
 * The two sheets below were opened in LibreOffice Calc 7.4 under a Danish locale, saved as a workbook, and saved from there as text with semicolons in
 * Windows-1252. The bytes it wrote are the fixtures.
 */
describe('what LibreOffice saves under a Danish locale', () => {
  const saved = (name: string) => readFileSync(`tests/fixtures/faults/libreoffice-danish/${name}`)

  it('is our facts again', () => {
    expect(formed(FACTS, saved('facts.csv'))).toEqual({
      text: 'fact,subject,kind,value,unit,page,where\nfamilies,forløb,count,30,families,s1,"afsnit 2, sætning 1"\nshare,fædre,count,0.12,persons,s1,"afsnit 2, sætning 1"\nshare,mødre,result,"siger ""nej""; og går",not-applicable,s2,tabel 1\n',
      changes: [
        'read as windows-1252 and written as UTF-8',
        'semicolons between the columns written as commas',
        '1 decimal comma in counts written as points',
      ],
    })
  })

  it('is our coding again', () => {
    expect(formed(CODING, saved('coding.a.csv'))).toEqual({
      text: `${HEADER}\np1,frame.fear,present,hinders,participant-account,parents;children,parents\np2,none,,,,,\np10,frame.fear,absent,promotes,participant-account,mothers,children;mothers\n`,
      changes: ['semicolons between the columns written as commas'],
    })
  })
})
