import type { Codebook } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import type { EFFECT_WANTED } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import { countedScheme } from './counted-codes.ts'

/** What the effect of a condition is on, to be put into a sentence, and whether more or less of it is wanted. */
export interface EffectOn {
  on: Labels
  wanted: WordOf<typeof EFFECT_WANTED>
}

/** What the effects of the counted scheme are on; of one of its themes, where that differs. */
export function effectOn(codebook: Codebook, theme?: string): EffectOn {
  const scheme = countedScheme(codebook)
  const own = scheme.themes.find(one => one.theme === theme)
  return {
    on: own?.effect_on ?? scheme.effect_on,
    wanted: own?.effect_wanted ?? scheme.effect_wanted,
  }
}

/** The themes of the counted scheme whose effects are on something else than those of the scheme. */
export function themesWithOwnEffect(codebook: Codebook): string[] {
  return countedScheme(codebook)
    .themes.filter(({ effect_on, effect_wanted }) => effect_on !== undefined || effect_wanted !== undefined)
    .map(({ theme }) => theme)
}

/** The themes of the counted scheme by what their effects are on: an effect on one thing and one on another are told apart wherever both are named. */
export function themesByEffect(codebook: Codebook): (EffectOn & { themes: string[] })[] {
  const groups = new Map<string, EffectOn & { themes: string[] }>()
  for (const { theme } of countedScheme(codebook).themes) {
    const effect = effectOn(codebook, theme)
    const key = JSON.stringify(effect)
    const group = groups.get(key) ?? { ...effect, themes: [] }
    group.themes.push(theme)
    groups.set(key, group)
  }
  return [...groups.values()]
}
