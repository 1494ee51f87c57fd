import { expect, test } from 'vitest'
import { unknownNames } from '../../shared/directory/mentions/unknownNames.ts'
import type { Language } from '../../shared/language/language.ts'
import { houseIndex } from './errorsIn.ts'

/** "Piotra Nowaka = Piotr Nowak (m), prezes zarządu", "Agencji Kosmicznej = Agencja Kosmiczna" */
const offered = (paragraph: string, language: Language = 'pl'): readonly string[] =>
  unknownNames(houseIndex, [paragraph], language).map(one => {
    const words = paragraph.slice(one.from, one.to)
    if (one.kind === 'institution') return `${words} = ${one.name}`
    return `${words} = ${one.given} ${one.family} (${one.gender})${one.office === '' ? '' : `, ${one.office}`}`
  })

test('a given name with a family name that nobody known has is offered in the nominative', () => {
  const texts = [
    'Gości powitał Ireneusz Wronkowski z Piły.',
    'Rozmawialiśmy z Ireneuszem Wronkowskim o rynku.',
    'Nagrodę wręczono Piotrowi Grabcowi.',
    'Projekt Elżbiety Mazurkiewicz-Bąk wygrał.',
    'Nie było Adama Kupca ani Zofii Bonny.',
    'O Henryku Sośnie pisała prasa, a o Karolinie Sośnie nikt.',
    'Był też John F. Miller z Ohio i Joanna von Richter.',
    'Wystąpił dr Mahmud Alsaadi.',
    'Obraz Jana Matejki, głos Kamila Nowaka i praca Daniela Kowalskiego.',
    'Przyszły Kamila Nowak i Daniela Wronkowska.',
    'Z Anną Marią Grochal i z Piotrem Pawłem Lechem rozmawiano.',
  ]
  expect(texts.map(text => offered(text))).toEqual([
    ['Ireneusz Wronkowski = Ireneusz Wronkowski (m)'],
    ['Ireneuszem Wronkowskim = Ireneusz Wronkowski (m)'],
    ['Piotrowi Grabcowi = Piotr Grabiec (m)'],
    ['Elżbiety Mazurkiewicz-Bąk = Elżbieta Mazurkiewicz-Bąk (f)'],
    ['Adama Kupca = Adam Kupiec (m)', 'Zofii Bonny = Zofia Bonna (f)'],
    ['Henryku Sośnie = Henryk Sosna (m)', 'Karolinie Sośnie = Karolina Sosna (f)'],
    ['John F. Miller = John F. Miller (m)', 'Joanna von Richter = Joanna von Richter (f)'],
    ['Mahmud Alsaadi = Mahmud Alsaadi (m)'],
    ['Jana Matejki = Jan Matejko (m)', 'Kamila Nowaka = Kamil Nowak (m)', 'Daniela Kowalskiego = Daniel Kowalski (m)'],
    ['Kamila Nowak = Kamila Nowak (f)', 'Daniela Wronkowska = Daniela Wronkowska (f)'],
    ['Anną Marią Grochal = Anna Maria Grochal (f)'],
  ])
})

test('the office is read from what follows the name, or from what stands before it', () => {
  const texts = [
    'Otworzył ją Ireneusz Wronkowski, Prezes Zarządu Klastra Evoluma, wieloletni działacz.',
    'Z Ireneuszem Wronkowskim, prezesem zarządu Klastra Evoluma, rozmawiała redakcja.',
    'Wystąpiła Karolina Grot, dyrektor ds. rozwoju (Pomorska Agencja Rozwoju).',
    'Goście: Karolina Grot, wicedyrektor izby, i Piotr Grot, radca prawny.',
    'Spotkanie z dyrektorem generalnym Ireneuszem Wronkowskim trwało godzinę.',
    'Nagrodę odebrał Ireneusz Wronkowski, który nie krył wzruszenia.',
    'Wykład dał prof. Ireneusz Wronkowski.',
  ]
  expect(texts.map(text => offered(text).filter(one => one.includes('('))).map(([one]) => one)).toEqual([
    'Ireneusz Wronkowski = Ireneusz Wronkowski (m), Prezes Zarządu Klastra Evoluma',
    'Ireneuszem Wronkowskim = Ireneusz Wronkowski (m), prezes zarządu Klastra Evoluma',
    'Karolina Grot = Karolina Grot (f), dyrektor ds. rozwoju',
    'Karolina Grot = Karolina Grot (f), wicedyrektor izby',
    'Ireneuszem Wronkowskim = Ireneusz Wronkowski (m), dyrektor generalny',
    'Ireneusz Wronkowski = Ireneusz Wronkowski (m)',
    'Ireneusz Wronkowski = Ireneusz Wronkowski (m)',
  ])
})

test('a run of capitals headed by a kind of institution is offered, its head in the nominative', () => {
  const texts = [
    'Umowę z Polską Agencją Kosmiczną podpisano w Gdańsku.',
    'W Łódzkiej Izbie Rolniczej wybrano władze.',
    'Dyrektor Instytutu Metali Nieżelaznych w Gliwicach zaprosił gości.',
    'Członkowie Stowarzyszenia „Nasz Powiat” głosowali.',
    'Grant Ministerstwa Edukacji i Nauki oraz Urzędu Miasta Piły wydano.',
    'Studenci Uniwersytetu Zielonogórskiego oraz Ireneusz Wronkowski przyjechali.',
  ]
  expect(texts.map(text => offered(text))).toEqual([
    ['Polską Agencją Kosmiczną = Polska Agencja Kosmiczna'],
    ['Łódzkiej Izbie Rolniczej = Łódzka Izba Rolnicza'],
    ['Instytutu Metali Nieżelaznych w Gliwicach = Instytut Metali Nieżelaznych w Gliwicach'],
    ['Stowarzyszenia „Nasz Powiat” = Stowarzyszenie „Nasz Powiat”'],
    ['Ministerstwa Edukacji i Nauki = Ministerstwo Edukacji i Nauki', 'Urzędu Miasta Piły = Urząd Miasta Piły'],
    ['Uniwersytetu Zielonogórskiego = Uniwersytet Zielonogórski', 'Ireneusz Wronkowski = Ireneusz Wronkowski (m)'],
  ])
})

test('nothing is offered for known names, patrons, popes, places, given names alone and ordinary words', () => {
  const texts = [
    'Ryszard Wierzba i Narodowe Centrum Tworzyw podpisali umowę.',
    'W szkole im. Adama Mickiewicza przy ul. Juliusza Słowackiego i na Placu Jana Kilińskiego trwa zjazd.',
    'Jan Paweł II odwiedził Koszalin, a Anna i Piotr byli z nim.',
    'Centrum było pełne ludzi, Park zamknięto, a bank otwarto.',
    'Targi w Bielsku Białej i w Nowym Targu.',
    'Spotkanie odbyło się w Sali Kolumnowej. Piotr Prezes zwołał zebranie.',
    'Maja minęła noc, Róża kwitnie.',
    'Krystian Bezdzaik zabrał głos.',
    'MINISTERSTWO OGŁASZA WIELKI KONKURS',
    'Firma Jan Kowal Meble wystawiła krzesła.',
  ]
  expect(texts.map(text => offered(text))).toEqual(texts.map(() => []))
})

test('in English a person is offered as written, with the office after the comma', () => {
  expect(offered('Gunnar Holm, President of the Baltic Board, met Ryszard Wierzba.', 'en')).toEqual([
    'Gunnar Holm = Gunnar Holm (m), President of the Baltic Board',
  ])
})
