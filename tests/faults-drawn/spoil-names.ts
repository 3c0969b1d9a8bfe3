import { isCoding, isStudy, type Spoil, whole } from './fault.ts'

/** Files and folders under names that they should not have. */
export const spoilNames: Readonly<Record<string, Spoil>> = {
  'sheet under a name that is nearly right': (draw, texts) => {
    const text = draw.one(texts.filter(isCoding))
    const near = draw.one([
      (name: string) => name.replace('coding.', 'coding_'),
      (name: string) => name.replace(/[a-z]\.csv$/, letter => letter.toUpperCase().replace('CSV', 'csv')),
      (name: string) => name.replace('.csv', '.txt'),
      (name: string) => name.replace('coding', 'Coding'),
    ])
    const path = text.path.replace(/[^/]+$/, near)
    return { ...whole(path, text.lines), gone: text.path, line: 1, to: 1 }
  },
  'note under a name that is nearly right': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const path = text.path.replace(/note\.md$/, draw.one(['note.txt', 'notes.md', 'NOTE.md', 'note.md.txt']))
    return { ...whole(path, text.lines), gone: text.path, line: 1, to: 1 }
  },
  'sheet in the folder above': (draw, texts) => {
    const text = draw.one(texts.filter(one => isCoding(one) && one.path.startsWith('studies/')))
    const path = text.path.replace(/^studies\/[^/]+/, 'studies')
    return { ...whole(path, text.lines), gone: text.path, line: 1, to: 1 }
  },
  'sheet of a coder whom nobody declared': (draw, texts) => {
    const text = draw.one(texts.filter(isCoding))
    return { ...whole(text.path.replace(/[a-z]\.csv$/, 'q.csv'), text.lines), line: 1, to: text.lines.length }
  },
}
