/**
 * Names with their usual forms, by hand from Polish grammar, before the rules were run on them.
 * Columns: gender, part, nominative: genitive, dative, accusative, instrumental, locative, vocative. "=" repeats the nominative.
 */
export const usualForms = `
m family Gołąb: Gołębia Gołębiowi Gołębia Gołębiem Gołębiu Gołębiu
m family Jastrząb: Jastrzębia Jastrzębiowi Jastrzębia Jastrzębiem Jastrzębiu Jastrzębiu
m family Kupiec: Kupca Kupcowi Kupca Kupcem Kupcu Kupcu
m family Marzec: Marca Marcowi Marca Marcem Marcu Marcu
m family Krawiec: Krawca Krawcowi Krawca Krawcem Krawcu Krawcu
m family Kozieł: Kozieła Koziełowi Kozieła Koziełem Koziele Koziele
m family Orzeł: Orła Orłowi Orła Orłem Orle Orle
m family Szczygieł: Szczygła Szczygłowi Szczygła Szczygłem Szczygle Szczygle
m family Niecko: Niecki Niecce Nieckę Niecką Niecce Niecko
m family Citko: Citki Citce Citkę Citką Citce Citko
m family Moniuszko: Moniuszki Moniuszce Moniuszkę Moniuszką Moniuszce Moniuszko
m family Fredro: Fredry Fredrze Fredrę Fredrą Fredrze Fredro
m family Jagiełło: Jagiełły Jagielle Jagiełłę Jagiełłą Jagielle Jagiełło
m family Linde: Lindego Lindemu Lindego Lindem Lindem Linde
m family Goethe: Goethego Goethemu Goethego Goethem Goethem Goethe
m family Wałęsa: Wałęsy Wałęsie Wałęsę Wałęsą Wałęsie Wałęso
m family Sapieha: Sapiehy Sapieże Sapiehę Sapiehą Sapieże Sapieho
m family Kania: Kani Kani Kanię Kanią Kani Kanio
m family Bonna: Bonny Bonnie Bonnę Bonną Bonnie Bonno
m family Sosna: Sosny Sośnie Sosnę Sosną Sośnie Sosno
m family Mucha: Muchy Musze Muchę Muchą Musze Mucho
m family Kaleta: Kalety Kalecie Kaletę Kaletą Kalecie Kaleto
m family Wajda: Wajdy Wajdzie Wajdę Wajdą Wajdzie Wajdo
m family Cieśla: Cieśli Cieśli Cieślę Cieślą Cieśli Cieślo
m family Kukuczka: Kukuczki Kukuczce Kukuczkę Kukuczką Kukuczce Kukuczko
m family Drzyzga: Drzyzgi Drzyzdze Drzyzgę Drzyzgą Drzyzdze Drzyzgo
m family Leja: Lei Lei Leję Leją Lei Lejo
m family Zola: Zoli Zoli Zolę Zolą Zoli Zolo
m family Basta: Basty Baście Bastę Bastą Baście Basto
m family Miłosz: Miłosza Miłoszowi Miłosza Miłoszem Miłoszu Miłoszu
m family Konieczny: Koniecznego Koniecznemu Koniecznego Koniecznym Koniecznym Konieczny
m family Złoty: Złotego Złotemu Złotego Złotym Złotym Złoty
m family Batory: Batorego Batoremu Batorego Batorym Batorym Batory
m family Cichy: Cichego Cichemu Cichego Cichym Cichym Cichy
m family Zawadzki: Zawadzkiego Zawadzkiemu Zawadzkiego Zawadzkim Zawadzkim Zawadzki
m family Verdi: Verdiego Verdiemu Verdiego Verdim Verdim Verdi
m family Laskarys: Laskarysa Laskarysowi Laskarysa Laskarysem Laskarysie Laskarysie
m family Dukaj: Dukaja Dukajowi Dukaja Dukajem Dukaju Dukaju
m family Hillburger: Hillburgera Hillburgerowi Hillburgera Hillburgerem Hillburgerze Hillburgerze
m family Fleischer: Fleischera Fleischerowi Fleischera Fleischerem Fleischerze Fleischerze
m family Nowak: Nowaka Nowakowi Nowaka Nowakiem Nowaku Nowaku
m family Dudek: Dudka Dudkowi Dudka Dudkiem Dudku Dudku
m family Sokół: Sokoła Sokołowi Sokoła Sokołem Sokole Sokole
m family Mróz: Mroza Mrozowi Mroza Mrozem Mrozie Mrozie
m family Król: Króla Królowi Króla Królem Królu Królu
m family Wójt: Wójta Wójtowi Wójta Wójtem Wójcie Wójcie
m family Jeleń: Jelenia Jeleniowi Jelenia Jeleniem Jeleniu Jeleniu
m family Stępień: Stępnia Stępniowi Stępnia Stępniem Stępniu Stępniu
m family Kwiecień: Kwietnia Kwietniowi Kwietnia Kwietniem Kwietniu Kwietniu
m family Wąż: Węża Wężowi Węża Wężem Wężu Wężu
m family Zając: Zająca Zającowi Zająca Zającem Zającu Zającu
m family Bąk: Bąka Bąkowi Bąka Bąkiem Bąku Bąku
m family Żuraw: Żurawia Żurawiowi Żurawia Żurawiem Żurawiu Żurawiu
m family Gwóźdź: Gwoździa Gwoździowi Gwoździa Gwoździem Gwoździu Gwoździu
m family Kmieć: Kmiecia Kmieciowi Kmiecia Kmieciem Kmieciu Kmieciu
m family Wróbel: Wróbla Wróblowi Wróbla Wróblem Wróblu Wróblu
m family Hegel: Hegla Heglowi Hegla Heglem Heglu Heglu
m family Figiel: Figla Figlowi Figla Figlem Figlu Figlu
m family Kisiel: Kisiela Kisielowi Kisiela Kisielem Kisielu Kisielu
m family Schmidt: Schmidta Schmidtowi Schmidta Schmidtem Schmidcie Schmidcie
m family Scott: Scotta Scottowi Scotta Scottem Scotcie Scotcie
m family Marx: Marksa Marksowi Marksa Marksem Marksie Marksie
m family Drozd: Drozda Drozdowi Drozda Drozdem Droździe Droździe
m family Scholz: Scholza Scholzowi Scholza Scholzem Scholzu Scholzu
m family Disney: Disneya Disneyowi Disneya Disneyem Disneyu Disneyu
m family Kelly: Kelly’ego Kelly’emu Kelly’ego Kellym Kellym Kelly
m family Rousseau: = = = = = =
m family Ceaușescu: = = = = = =
m family Boy-Żeleński: Boya-Żeleńskiego Boyowi-Żeleńskiemu Boya-Żeleńskiego Boyem-Żeleńskim Boyu-Żeleńskim Boyu-Żeleński
f family Kowalska: Kowalskiej Kowalskiej Kowalską Kowalską Kowalskiej Kowalska
f family Konieczna: Koniecznej Koniecznej Konieczną Konieczną Koniecznej Konieczna
f family Złota: Złotej Złotej Złotą Złotą Złotej Złota
f family Biała: Białej Białej Białą Białą Białej Biała
f family Nowakowa: Nowakowej Nowakowej Nowakową Nowakową Nowakowej Nowakowa
f family Sowa: Sowy Sowie Sowę Sową Sowie Sowo
f family Sosna: Sosny Sośnie Sosnę Sosną Sośnie Sosno
f family Bonna: Bonny Bonnie Bonnę Bonną Bonnie Bonno
f family Zięba: Zięby Ziębie Ziębę Ziębą Ziębie Ziębo
f family Kania: Kani Kani Kanię Kanią Kani Kanio
f family Kosa: Kosy Kosie Kosę Kosą Kosie Koso
f family Nowak: = = = = = =
f family Moniuszko: = = = = = =
f family Linde: = = = = = =
f family Gołąb: = = = = = =
f family Nowak-Kowalska: Nowak-Kowalskiej Nowak-Kowalskiej Nowak-Kowalską Nowak-Kowalską Nowak-Kowalskiej Nowak-Kowalska
f family Choińska-Jackiewicz: Choińskiej-Jackiewicz Choińskiej-Jackiewicz Choińską-Jackiewicz Choińską-Jackiewicz Choińskiej-Jackiewicz Choińska-Jackiewicz
f family Skłodowska-Curie: Skłodowskiej-Curie Skłodowskiej-Curie Skłodowską-Curie Skłodowską-Curie Skłodowskiej-Curie Skłodowska-Curie
m given Sebastian: Sebastiana Sebastianowi Sebastiana Sebastianem Sebastianie Sebastianie
m given Paweł: Pawła Pawłowi Pawła Pawłem Pawle Pawle
m given Jacek: Jacka Jackowi Jacka Jackiem Jacku Jacku
m given Leszek: Leszka Leszkowi Leszka Leszkiem Leszku Leszku
m given Jerzy: Jerzego Jerzemu Jerzego Jerzym Jerzym Jerzy
m given Antoni: Antoniego Antoniemu Antoniego Antonim Antonim Antoni
m given Ignacy: Ignacego Ignacemu Ignacego Ignacym Ignacym Ignacy
m given Piotr: Piotra Piotrowi Piotra Piotrem Piotrze Piotrze
m given Michał: Michała Michałowi Michała Michałem Michale Michale
m given Aleksander: Aleksandra Aleksandrowi Aleksandra Aleksandrem Aleksandrze Aleksandrze
m given Kacper: Kacpra Kacprowi Kacpra Kacprem Kacprze Kacprze
m given Peter: Petera Peterowi Petera Peterem Peterze Peterze
m given Robert: Roberta Robertowi Roberta Robertem Robercie Robercie
m given Zygmunt: Zygmunta Zygmuntowi Zygmunta Zygmuntem Zygmuncie Zygmuncie
m given August: Augusta Augustowi Augusta Augustem Auguście Auguście
m given Dawid: Dawida Dawidowi Dawida Dawidem Dawidzie Dawidzie
m given Bogusław: Bogusława Bogusławowi Bogusława Bogusławem Bogusławie Bogusławie
m given Józef: Józefa Józefowi Józefa Józefem Józefie Józefie
m given Bruno: Brunona Brunonowi Brunona Brunonem Brunonie Brunonie
m given Otto: Ottona Ottonowi Ottona Ottonem Ottonie Ottonie
m given Mieszko: Mieszka Mieszkowi Mieszka Mieszkiem Mieszku Mieszku
m given Kuba: Kuby Kubie Kubę Kubą Kubie Kubo
m given Barnaba: Barnaby Barnabie Barnabę Barnabą Barnabie Barnabo
m given Maciej: Macieja Maciejowi Macieja Maciejem Macieju Macieju
m given Karol: Karola Karolowi Karola Karolem Karolu Karolu
m given Daniel: Daniela Danielowi Daniela Danielem Danielu Danielu
m given Marcel: Marcela Marcelowi Marcela Marcelem Marcelu Marcelu
m given Lech: Lecha Lechowi Lecha Lechem Lechu Lechu
m given George: George’a George’owi George’a George’em George’u George’u
m given Mike: Mike’a Mike’owi Mike’a Mikiem Mike’u Mike’u
m given Harry: Harry’ego Harry’emu Harry’ego Harrym Harrym Harry
m given Eric: Erica Ericowi Erica Erikiem Ericu Ericu
f given Anna: Anny Annie Annę Anną Annie Anno
f given Maria: Marii Marii Marię Marią Marii Mario
f given Zofia: Zofii Zofii Zofię Zofią Zofii Zofio
f given Stefania: Stefanii Stefanii Stefanię Stefanią Stefanii Stefanio
f given Maja: Mai Mai Maję Mają Mai Maju
f given Alicja: Alicji Alicji Alicję Alicją Alicji Alicjo
f given Agnieszka: Agnieszki Agnieszce Agnieszkę Agnieszką Agnieszce Agnieszko
f given Jadwiga: Jadwigi Jadwidze Jadwigę Jadwigą Jadwidze Jadwigo
f given Marta: Marty Marcie Martę Martą Marcie Marto
f given Violetta: Violetty Violetcie Violettę Violettą Violetcie Violetto
f given Barbara: Barbary Barbarze Barbarę Barbarą Barbarze Barbaro
f given Ola: Oli Oli Olę Olą Oli Olu
f given Kasia: Kasi Kasi Kasię Kasią Kasi Kasiu
f given Hania: Hani Hani Hanię Hanią Hani Haniu
f given Urszula: Urszuli Urszuli Urszulę Urszulą Urszuli Urszulo
f given Kamila: Kamili Kamili Kamilę Kamilą Kamili Kamilo
f given Natasza: Nataszy Nataszy Nataszę Nataszą Nataszy Nataszo
f given Jessica: Jessiki Jessice Jessicę Jessicą Jessice Jessico
f given Carmen: = = = = = =
f given Noemi: = = = = = =
`

/**
 * Columns: head in the nominative / genitive / dative / accusative / instrumental / locative + what stays as it is.
 */
export const institutionForms = `
Polska Agencja/Polskiej Agencji/Polskiej Agencji/Polską Agencję/Polską Agencją/Polskiej Agencji + Rozwoju Przedsiębiorczości
Politechnika Białostocka/Politechniki Białostockiej/Politechnice Białostockiej/Politechnikę Białostocką/Politechniką Białostocką/Politechnice Białostockiej
Urząd Marszałkowski/Urzędu Marszałkowskiego/Urzędowi Marszałkowskiemu/Urząd Marszałkowski/Urzędem Marszałkowskim/Urzędzie Marszałkowskim + Województwa Pomorskiego
Ministerstwo/Ministerstwa/Ministerstwu/Ministerstwo/Ministerstwem/Ministerstwie + Rozwoju i Technologii
Narodowe Centrum/Narodowego Centrum/Narodowemu Centrum/Narodowe Centrum/Narodowym Centrum/Narodowym Centrum + Badań i Rozwoju
Akademia Górniczo-Hutnicza/Akademii Górniczo-Hutniczej/Akademii Górniczo-Hutniczej/Akademię Górniczo-Hutniczą/Akademią Górniczo-Hutniczą/Akademii Górniczo-Hutniczej
Szkoła Główna Handlowa/Szkoły Głównej Handlowej/Szkole Głównej Handlowej/Szkołę Główną Handlową/Szkołą Główną Handlową/Szkole Głównej Handlowej + w Warszawie
Wyższa Szkoła Bankowa/Wyższej Szkoły Bankowej/Wyższej Szkole Bankowej/Wyższą Szkołę Bankową/Wyższą Szkołą Bankową/Wyższej Szkole Bankowej
Stowarzyszenie/Stowarzyszenia/Stowarzyszeniu/Stowarzyszenie/Stowarzyszeniem/Stowarzyszeniu + Dziennikarzy Polskich
Lubuski Klaster Metalowy/Lubuskiego Klastra Metalowego/Lubuskiemu Klastrowi Metalowemu/Lubuski Klaster Metalowy/Lubuskim Klastrem Metalowym/Lubuskim Klastrze Metalowym
Evoluma Klaster Przemysłowy/Evolumy Klastra Przemysłowego/Evolumie Klastrowi Przemysłowemu/Evolumę Klaster Przemysłowy/Evolumą Klastrem Przemysłowym/Evolumie Klastrze Przemysłowym
Bank/Banku/Bankowi/Bank/Bankiem/Banku + Gospodarstwa Krajowego
Ochotnicza Straż Pożarna/Ochotniczej Straży Pożarnej/Ochotniczej Straży Pożarnej/Ochotniczą Straż Pożarną/Ochotniczą Strażą Pożarną/Ochotniczej Straży Pożarnej + w Kartuzach
Lasy Państwowe/Lasów Państwowych/Lasom Państwowym/Lasy Państwowe/Lasami Państwowymi/Lasach Państwowych
Spółdzielnia Mieszkaniowa/Spółdzielni Mieszkaniowej/Spółdzielni Mieszkaniowej/Spółdzielnię Mieszkaniową/Spółdzielnią Mieszkaniową/Spółdzielni Mieszkaniowej + „Zielony Stok”
Muzeum Narodowe/Muzeum Narodowego/Muzeum Narodowemu/Muzeum Narodowe/Muzeum Narodowym/Muzeum Narodowym + w Krakowie
Fundacja/Fundacji/Fundacji/Fundację/Fundacją/Fundacji + na rzecz Nauki Polskiej
Zespół/Zespołu/Zespołowi/Zespół/Zespołem/Zespole + Szkół Technicznych
Kościół Mariacki/Kościoła Mariackiego/Kościołowi Mariackiemu/Kościół Mariacki/Kościołem Mariackim/Kościele Mariackim
Sąd Najwyższy/Sądu Najwyższego/Sądowi Najwyższemu/Sąd Najwyższy/Sądem Najwyższym/Sądzie Najwyższym
Uniwersytet Gdański/Uniwersytetu Gdańskiego/Uniwersytetowi Gdańskiemu/Uniwersytet Gdański/Uniwersytetem Gdańskim/Uniwersytecie Gdańskim
Związek/Związku/Związkowi/Związek/Związkiem/Związku + Miast Polskich
Biuro/Biura/Biuru/Biuro/Biurem/Biurze + Rzecznika Przedsiębiorców
Wojsko Polskie/Wojska Polskiego/Wojsku Polskiemu/Wojsko Polskie/Wojskiem Polskim/Wojsku Polskim
Sieć Badawcza/Sieci Badawczej/Sieci Badawczej/Sieć Badawczą/Siecią Badawczą/Sieci Badawczej + Łukasiewicz
Szpital Wojewódzki/Szpitala Wojewódzkiego/Szpitalowi Wojewódzkiemu/Szpital Wojewódzki/Szpitalem Wojewódzkim/Szpitalu Wojewódzkim + w Białymstoku
Park Naukowo-Technologiczny/Parku Naukowo-Technologicznego/Parkowi Naukowo-Technologicznemu/Park Naukowo-Technologiczny/Parkiem Naukowo-Technologicznym/Parku Naukowo-Technologicznym
Łódzka Specjalna Strefa Ekonomiczna/Łódzkiej Specjalnej Strefy Ekonomicznej/Łódzkiej Specjalnej Strefie Ekonomicznej/Łódzką Specjalną Strefę Ekonomiczną/Łódzką Specjalną Strefą Ekonomiczną/Łódzkiej Specjalnej Strefie Ekonomicznej + S.A.
Promotech/Promotechu/Promotechowi/Promotech/Promotechem/Promotechu
PARP/PARP/PARP/PARP/PARP/PARP
`
