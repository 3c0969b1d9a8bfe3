import countries from 'i18n-iso-countries/index.js'
import da from 'i18n-iso-countries/langs/da.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

/** The countries of ISO 3166-1, with their names in the languages a review can be published in: to load those of eighty takes longer than all that is told of a word. */
for (const names of [da, en]) countries.registerLocale(names)

export { countries }
