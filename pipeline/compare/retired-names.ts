import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { quoted } from '../diagnostics/diagnostic.ts'
import { type Compared, codesOf, sourcesOf } from './compared.ts'

/** A name of a code, study or document that was somebody’s former name at the base must not be in use again. */
export function retiredNames(before: Compared, after: Compared): Diagnostic[] {
  const codes = new Set(codesOf(before).flatMap(code => code.formerly ?? []))
  const sources = new Set(sourcesOf(before).flatMap(source => source.record.value.formerly ?? []))
  return [
    ...codesWithPlaces(after)
      .filter(({ code }) => codes.has(code))
      .map(({ code, place }) => fault(code, place, `choose another name in ${place.path}.`)),
    ...sourcesOf(after)
      .filter(({ id }) => sources.has(id))
      .map(({ id, title: { place } }) => fault(id, place, `choose another name for the folder of ${place.path}.`)),
  ]
}

function codesWithPlaces({ codebook }: Compared): { code: string; place: Place }[] {
  return (codebook?.value.schemes ?? []).flatMap((scheme, s) =>
    scheme.themes.flatMap((theme, t) =>
      theme.codes.flatMap(({ code }, c) => {
        const place = codebook?.at('schemes', s, 'themes', t, 'codes', c, 'code')
        return place === undefined ? [] : [{ code, place }]
      }),
    ),
  )
}

function fault(name: string, place: Place, fix: string): Diagnostic {
  return {
    place,
    rule: 'name-retired',
    what: `Unexpected retired name ${quoted(name)}, expected a name that was never used`,
    why: 'an old name with a new meaning makes every earlier table say something else.',
    fix,
  }
}
