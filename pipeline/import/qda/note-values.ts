import { VALUE_NAMES } from '../../../schema/reading.ts'
import { keyTyped } from '../../../schema/typed-key.ts'

/** What a note beside a coding says by the columns of a sheet, a line each, as in `State: present`. Empty where it says none of them. */
export function noteValues(text: string): Record<string, string> {
  const lines = text.split(/\r\n?|\n/).map(line => /^\s*([A-Za-z]+)\s*:\s+(\S.*?)\s*$/.exec(line))
  return Object.fromEntries(
    lines.flatMap(found => {
      const [, typed = '', value = ''] = found ?? []
      const key = VALUE_NAMES.find(name => name === keyTyped(typed))
      return key === undefined ? [] : [[key, value]]
    }),
  )
}
