import { expect, test } from 'vitest'
import { plainText } from '../../pipeline/import/plain-text.ts'

test.each([
  ['What parents fear', 'What parents fear'],
  ['  <b>Fear</b> ', 'Fear'],
  ['=cmd()', 'cmd()'],
  ['? Is it fear', 'Is it fear'],
  ['? ? =cmd()', 'cmd()'],
  ['=? fear', 'fear'],
  ['?', ''],
  ['?fear', '?fear'],
  ['Is it fear?', 'Is it fear?'],
  ['StÃ¸j i gÃ¥rden', 'Støj i gården'],
  ['itâ€™s São Paulo', 'it’s São Paulo'],
  ['StÃ<b>¸</b>j', 'Støj'],
])('%j is written as %j', (given, written) => expect(plainText(given)).toBe(written))
