import { type EventTemplate, heading, list, paragraph, quotation } from './templatePart.ts'

export const panel: EventTemplate = {
  title: {
    pl: '[Temat panelu]: głos branży podczas [wydarzenie]',
    en: '[Topic of the panel]: the industry’s voice at [event]',
  },
  lead: {
    pl: 'Jak [pytanie, na które odpowiadał panel]? Rozmawiali o tym [data] w [miejsce] przedstawiciele firm, nauki i administracji.',
    en: 'How to [question the panel answered]? Representatives of business, science and public administration discussed it in [place] on [date].',
  },
  parts: [
    heading('Uczestnicy rozmowy', 'Panellists'),
    list(
      { pl: '[imię i nazwisko, funkcja, instytucja]', en: '[name, office, institution]' },
      { pl: '[imię i nazwisko, funkcja, instytucja]', en: '[name, office, institution]' },
      { pl: 'moderator: [imię i nazwisko, funkcja, instytucja]', en: 'moderator: [name, office, institution]' },
    ),
    heading('Główne wątki', 'Main threads'),
    paragraph(
      'Dyskusja dotyczyła przede wszystkim [wątek]. Uczestnicy zgodzili się, że [wspólny wniosek].',
      'The discussion focused on [thread]. The panellists agreed that [shared conclusion].',
    ),
    quotation({ pl: '[Najmocniejsza wypowiedź panelu]', en: '[The strongest statement of the panel]' }),
    paragraph('Zdania były podzielone w sprawie [temat]: [stanowiska].', 'Opinions differed on [issue]: [positions].'),
    heading('Pytania z sali', 'Questions from the audience'),
    paragraph(
      'Słuchacze pytali o [pytania]. [Krótka odpowiedź]',
      'The audience asked about [questions]. [Short answer]',
    ),
    heading('Co dalej', 'What comes next'),
    paragraph(
      'Wnioski z panelu trafią do [adresat]. Nagranie jest dostępne na [adres].',
      'The conclusions will be submitted to [recipient]. The recording is available at [address].',
    ),
  ],
}
