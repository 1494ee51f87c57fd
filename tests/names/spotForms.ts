/** A first list of forms that must be among those in use. Columns: gender, nominative: forms in any case. */
export const spotForms = `
m Rynkiewicz: Rynkiewicza Rynkiewiczowi Rynkiewiczem Rynkiewiczu
m Fleischer: Fleischera Fleischerowi Fleischerem Fleischerze
m Citkowski: Citkowskiego Citkowskiemu Citkowskim
m Bonna: Bonny Bonnie Bonnę Bonną
f Nowak-Kowalska: Nowak-Kowalskiej Nowak-Kowalską
m Zając: Zająca Zającowi Zającem Zającu
m Gołąb: Gołębia Gołębiowi Gołębiem Gołębiu Gołąba Gołąbowi
m Kowal: Kowala Kowalowi Kowalem Kowalu
m Wójcik: Wójcika Wójcikowi Wójcikiem Wójciku
m Kupiec: Kupca Kupcowi Kupcem Kupcu
m Marzec: Marca Marcowi Marcem Marcu
m Kozioł: Kozioła Koziołowi Koziołem Koziole
m Wróbel: Wróbla Wróblowi Wróblem Wróblu
m Dąb: Dęba Dębowi
m Niecko: Niecki Niecce Nieckę Niecką
m Buda: Budy Budzie Budę Budą
m Plawgo: Plawgi Plawdze Plawgę Plawgą
m Dudek: Dudka Dudkowi Dudkiem Dudku
m Kwiecień: Kwietnia Kwietniowi Kwietniem
m Batory: Batorego Batoremu Batorym
m Linde: Lindego Lindemu Lindem
f Zięba: Zięby Ziębie Ziębę Ziębą
m Batura: Batury Baturze Baturę Baturą
m Łoś: Łosia Łosiowi Łosiem
m Sokół: Sokoła Sokołowi Sokołem Sokole
m Hryniewiecki: Hryniewieckiego
f Mackiewicz: Mackiewicz
f Tomczyk: Tomczyk
m Fedorowicz: Fedorowiczu
m Marks: Marksie
m Bąk: Bąka Bąkowi Bąkiem
m Cichoń: Cichonia
m Kania: Kani Kanię Kanią
f Wrona: Wrony Wronie Wronę Wroną
m Kalisz: Kalisza
m Grzesiek: Grześka
m Zieliński: Zielińskiego
m Poulakowski: Poulakowskim
m Welman: Welmana Welmanie
m Dajczak: Dajczaka
m Sikora: Sikory Sikorze
m Wąs: Wąsa
m Gawroniak: Gawroniakiem
m Bodio: Bodio
m Finster: Finstera Finsterem
m Kryj: Kryja Kryjowi
f Cheba: Cheby Chebie
m Świeczkowski: Świeczkowskim
m Węgrzynek: Węgrzynka Węgrzynkiem
m Bielec: Bielca
m Lech: Lecha Lechowi
m Bajor: Bajorze
m Choiński: Choińskiego
`
