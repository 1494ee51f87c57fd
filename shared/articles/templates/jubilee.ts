import { type EventTemplate, heading, list, paragraph, quotation } from './templatePart.ts'

export const jubilee: EventTemplate = {
  title: { pl: '[Liczba] lat [nazwa]: jubileusz w [miejsce]', en: '[Number] years of [name]: anniversary in [place]' },
  lead: {
    pl: '[Data] w [miejsce] [nazwa] świętowała [liczba]-lecie. W uroczystości wzięło udział [liczba] gości.',
    en: 'On [date] [name] celebrated its [number]th anniversary in [place]. The ceremony was attended by [number] guests.',
  },
  parts: [
    heading('Uroczystość', 'The ceremony'),
    paragraph(
      'Gości powitał [imię i nazwisko, funkcja]. Wśród zaproszonych byli [imiona i nazwiska, funkcje].',
      'The guests were welcomed by [name, office]. Among those invited were [names, offices].',
    ),
    quotation({ pl: '[Zdanie z wystąpienia jubilata]', en: '[A sentence from the host’s speech]' }),
    heading('Jak to się zaczęło', 'How it began'),
    paragraph(
      '[Nazwa] powstała w [rok] z inicjatywy [kto]. Na początku liczyła [liczba] osób, dziś [liczba].',
      '[Name] was founded in [year] on the initiative of [who]. It began with [number] people; today there are [number].',
    ),
    heading('Kamienie milowe', 'Milestones'),
    list(
      { pl: '[rok]: [wydarzenie]', en: '[year]: [event]' },
      { pl: '[rok]: [wydarzenie]', en: '[year]: [event]' },
      { pl: '[rok]: [wydarzenie]', en: '[year]: [event]' },
    ),
    heading('Wyróżnieni', 'Distinctions'),
    paragraph(
      'Podczas gali wyróżniono [imiona i nazwiska] za [zasługi].',
      'During the gala, [names] were honoured for [achievements].',
    ),
    heading('Plany', 'Plans'),
    paragraph('W kolejnych latach [nazwa] zamierza [plany].', 'In the coming years [name] intends to [plans].'),
  ],
}
