import type { Counting } from '../counting.ts'

const ONES = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni']
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'firs', 'halvfems']

/** How Danish counts in words. `En` and `et` are articles too, so without an accent they count only where more are spoken of: `et af studierne`. */
export const numbers: Counting = {
  says: [
    ...[
      ...ONES.slice(1),
      'ti',
      'elleve',
      'tolv',
      'tretten',
      'fjorten',
      'femten',
      'seksten',
      'sytten',
      'atten',
      'nitten',
    ],
    ...[...TENS, ...TENS.flatMap(ten => ONES.map(one => `${one}og${ten}`))],
    ...['dusin', 'dusinvis', 'hundrede', 'hundreder', 'hundredvis', 'tusind', 'tusinde', 'tusinder', 'tusindvis'],
    ...['halvdelen af', 'en tredjedel', 'tredjedele', 'en fjerdedel', 'fjerdedele', 'en femtedel', 'femtedele'],
    ...['hver anden', 'hvert andet', 'hver tredje', 'hvert tredje', 'hver fjerde', 'hvert fjerde'],
    ...['én af', 'ét af', 'en af dem', 'et af dem', 'en af disse', 'et af disse', 'et af studierne', 'et af vores'],
    ...['kun én', 'kun ét', 'kun en af', 'kun et af', 'dem begge', 'dobbelt så mange', 'gange så mange'],
  ],
  before_counted: ['én', 'ét', 'en enkelt', 'et enkelt', 'kun en', 'kun et', 'begge'],
  counted: [
    ...['studie', 'studier', 'studierne', 'undersøgelse', 'undersøgelser', 'undersøgelserne', 'rapport', 'rapporter'],
    ...['rapporterne', 'post', 'poster', 'posterne', 'kilde', 'kilder', 'kilderne', 'dokument', 'dokumenter'],
    ...[
      'dokumenterne',
      'evaluering',
      'evalueringer',
      'passage',
      'passager',
      'passagerne',
      'fund',
      'fundene',
      'læsning',
    ],
    ...[
      'læsninger',
      'læsningerne',
      'side',
      'abstract',
      'abstracts',
      'vurdering',
      'vurderinger',
      'bedømmer',
      'bedømmere',
    ],
    ...['koder', 'kodere', 'læser', 'læsere', 'land', 'lande'],
  ],
  unless: ['én slags', 'en slags'],
  months: [
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
    'december',
  ],
}
