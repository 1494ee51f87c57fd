import { type EventTemplate, heading, list, paragraph, quotation } from './templatePart.ts'

export const studyVisit: EventTemplate = {
  title: { pl: 'Wizyta studyjna w [miejsce]: [czego się uczyliśmy]', en: 'Study visit to [place]: [what we learned]' },
  lead: {
    pl: 'W dniach [daty] [liczba] przedstawicieli firm klastra odwiedziło [gospodarz] w [miejsce], aby poznać [temat].',
    en: '[Number] representatives of cluster companies visited [host] in [place] on [dates] to learn about [topic].',
  },
  parts: [
    heading('Cel wizyty', 'Purpose of the visit'),
    paragraph(
      'Wizyta była częścią [projekt lub program]. Jej celem było [cel].',
      'The visit was part of [project or programme]. Its purpose was [purpose].',
    ),
    heading('Program', 'Programme'),
    list(
      { pl: '[dzień pierwszy: miejsca i spotkania]', en: '[day one: places and meetings]' },
      { pl: '[dzień drugi: miejsca i spotkania]', en: '[day two: places and meetings]' },
    ),
    heading('Co zobaczyliśmy', 'What we saw'),
    paragraph(
      'Gospodarze pokazali [linia, laboratorium, wdrożenie]. Największe zainteresowanie wzbudziło [co].',
      'Our hosts presented [line, laboratory, implementation]. What drew most interest was [what].',
    ),
    quotation({ pl: '[Wrażenia jednego z uczestników]', en: '[A participant’s impressions]' }),
    heading('Co zabieramy do firm', 'What we bring home'),
    paragraph(
      'Uczestnicy zamierzają [pierwsze zastosowanie]. Ustalono też [dalsza współpraca].',
      'The participants intend to [first application]. [Further cooperation] was also agreed.',
    ),
    paragraph('Dziękujemy [gospodarze] za przyjęcie.', 'We thank [hosts] for their hospitality.'),
  ],
}
