import type { hedges as en } from '../en/hedges.ts'
import type { Hedge } from '../hedge.ts'

/** The hedges of Danish, with what a good translation says in their place: `kunne` also bends to `har kunnet`, `likely` is often `oftere` or `tilbøjelig`. */
export const hedges = {
  possible: {
    says: [
      ...['kan', 'kunne', 'kunnet', 'måske', 'muligvis', 'mulig', 'muligt', 'mulige', 'mulighed', 'muligheder'],
      ...['eventuelt', 'eventuelle', 'måtte', 'risikerer', 'i stand til', 'lader sig', 'lod sig', 'potentielt'],
      // What may not be done.
      'må ikke',
    ],
  },
  likely: {
    says: [
      ...[
        'sandsynligvis',
        'sandsynlig',
        'sandsynligt',
        'sandsynlige',
        'sandsynlighed',
        'sandsynligheden',
        'formentlig',
      ],
      ...[
        'nok',
        'vel',
        'antagelig',
        'formodentlig',
        'tilbøjelig',
        'tilbøjelige',
        'tilbøjelighed',
        'oftere',
        'sjældnere',
      ],
      ...['chance', 'chancen', 'udsigt til'],
    ],
  },
  some: {
    says: [
      ...['nogle', 'nogen', 'noget', 'visse', 'vis', 'vist', 'en del', 'enkelte', 'et par', 'somme', 'bestemte'],
      ...['ét eller andet', 'en eller anden', 'et eller andet'],
    ],
  },
  most: {
    says: [
      'de fleste',
      'fleste',
      'det meste',
      'flertallet',
      'et flertal',
      'størstedelen',
      'hovedparten',
      'mest',
      'især',
      'overvejende',
      'hovedsagelig',
      'hovedsageligt',
      'navnlig',
    ],
    unless: ['det mest', 'den mest', 'de mest', 'mest muligt', 'højst'],
  },
  often: {
    says: ['ofte', 'oftere', 'oftest', 'tit', 'tiere', 'hyppigt', 'hyppige', 'hyppig', 'jævnligt', 'mange gange'],
  },
  sometimes: {
    says: [
      ...['nogle gange', 'sommetider', 'somme tider', 'af og til', 'indimellem', 'undertiden', 'til tider'],
      ...['engang imellem', 'en gang imellem', 'en gang i mellem', 'i nogle tilfælde', 'lejlighedsvis'],
    ],
  },
  seldom: { says: ['sjældent', 'sjælden', 'sjældne', 'næsten aldrig'] },
  usually: {
    says: [
      ...['som regel', 'normalt', 'sædvanligvis', 'almindeligvis', 'typisk', 'for det meste', 'oftest', 'plejer'],
      ...['plejede', 'generelt', 'i almindelighed', 'gennemgående', 'overordnet'],
    ],
  },
  not_always: {
    says: [
      'ikke altid',
      'ikke … altid',
      'ikke alle',
      'ikke alt',
      'ikke enhver',
      'ikke hver',
      'langtfra alle',
      'langt fra alle',
      'langtfra altid',
      'langt fra altid',
      'aldrig … alle',
    ],
  },
  seems: {
    says: [
      ...['synes', 'syntes', 'ser ud til', 'så ud til', 'ser … ud til', 'så … ud til', 'ud til at', 'ser ud som'],
      ...[
        'lader til',
        'lod til',
        'lader … til',
        'lod … til',
        'tyder på',
        'tydede på',
        'tyder … på',
        'virker',
        'virkede',
        'virke',
      ],
      ...['tilsyneladende', 'forekommer', 'forekom', 'åbenbart', 'angiveligt'],
    ],
  },
  tends: {
    says: [
      ...['tendens', 'tendensen', 'tilbøjelig', 'tilbøjelige', 'tilbøjelighed', 'gerne', 'som regel', 'ofte', 'oftere'],
      ...['plejer', 'plejede'],
    ],
  },
  partly: {
    says: [
      'delvist',
      'delvis',
      'dels',
      'til dels',
      'i nogen grad',
      'i et vist omfang',
      'i nogen udstrækning',
      'noget af',
    ],
  },
} satisfies Record<keyof typeof en, Hedge>
