import { wordList } from './wordList.ts'

/**
 * Given names in use in Poland, and those of foreign guests that Polish newsrooms meet; written for this project. They tell that a
 * family name belongs to somebody else ("Jan Rynkiewicz" where only Sebastian is known), and that two words may name a person.
 */
export const givenNames = {
  f: wordList(`
    Ada Adela Adelajda Adrianna Agata Agnieszka Albina Aldona Aleksandra Alfreda Alicja Alina Aleksja Amanda Amelia Anastazja
    Anastasiia Andżelika Angelika Anetta Aneta Aniela Anita Anna Annika Antonina Apolonia Aurelia Barbara Beata Benita Bernadeta
    Bernadetta Berenika Blanka Bogna Bogumiła Bogusława Bożena Bożenna Bronisława Brygida Cecylia Celina Czesława Dagmara Danuta
    Daria Diana Dominika Donata Dorota Edyta Eleonora Eliza Elwira Elżbieta Emilia Emma Eryka Estera Eugenia Ewa Ewelina Faustyna
    Felicja Franciszka Gabriela Genowefa Gertruda Gizela Gloria Grażyna Greta Halina Hanna Hania Helena Henryka Hildegarda Honorata
    Iga Ilona Inga Irena Irmina Iwona Iza Izabela Izabella Jadwiga Jagna Jagoda Janina Jaśmina Joanna Jolanta Jowita Józefa Judyta
    Julia Julianna Julita Justyna Kaja Kalina Kamila Karina Karolina Katarzyna Kasia Kazimiera Kinga Klara Klaudia Klementyna
    Kornelia Krystyna Ksenia Kunegunda Larysa Laura Lena Leokadia Lidia Lila Liliana Liwia Lucyna Ludmiła Ludwika Luiza Łucja Maja
    Magda Magdalena Malwina Małgorzata Marcelina Marcjanna Maria Marianna Mariola Marika Mariella Marlena Marta Martyna Maryla
    Marzanna Marzena Matylda Melania Michalina Mieczysława Milena Mirella Mirosława Monika Nadia Natalia Natasza Nela Nikola Nina
    Nora Ofelia Oktawia Ola Olga Oliwia Otylia Patrycja Paula Paulina Pelagia Pola Regina Renata Roksana Romana Rozalia Róża Rita
    Ryszarda Sabina Salomea Sandra Sara Sławomira Sonia Stanisława Stefania Sylwia Szarlota Tamara Tatiana Tekla Teodora Teresa
    Urszula Wanda Weronika Wiesława Wiktoria Wilhelmina Wioleta Wioletta Violetta Władysława Zdzisława Zenobia Zofia Zosia Zuzanna
    Zyta Żaneta Żanna
    Alexandra Amy Angela Anja Anke Anne Annette Astrid Barbro Birgit Brigitte Carla Carmen Caroline Charlotte Chiara Christina
    Christine Claire Claudia Daniela Deborah Doreen Doris Elena Elisabeth Elizabeth Ellen Emily Eva Fatima Federica Francesca
    Gabriele Giulia Grace Gudrun Hannah Heike Heidi Helen Ines Ingrid Irina Iris Isabel Isabella Isabelle Jana Jane Jennifer Jessica
    Johanna Judith Julie Karen Karin Kateryna Katja Kirsten Kristin Kristina Laurence Linda Lisa Louise Lucia Manuela Margaret
    Marie Marina Martina Mary Mia Michelle Miriam Nadine Nathalie Nicole Noemi Oksana Oleksandra Olena Patricia Petra Rachel
    Rebecca Rosa Ruth Sabine Sarah Silvia Simone Sofia Sophie Stefanie Stephanie Susan Susanne Svetlana Swietłana Sylvie Tanja
    Teresia Ulrike Ursula Valentina Vanessa Vera Victoria Virginia Yvonne Zoe
  `),
  m: wordList(`
    Adam Adolf Adrian Albert Albin Albrecht Aleks Aleksander Aleksy Alfons Alfred Alojzy Amadeusz Ambroży Anatol Andrzej Antoni
    Apoloniusz Arkadiusz Arnold Aron Artur August Augustyn Aureliusz Bartłomiej Bartosz Bazyli Benedykt Beniamin Benon Bernard
    Błażej Bogdan Bogumił Bogusław Bohdan Bolesław Bonifacy Borys Borysław Bronisław Brunon Cezary Cyprian Cyryl Czesław Damian
    Daniel Dariusz Dawid Dionizy Dobrosław Dominik Donald Edmund Edward Edwin Eligiusz Emanuel Emil Eryk Ernest Eugeniusz Eustachy
    Fabian Feliks Ferdynand Filip Florian Franciszek Fryderyk Gabriel Gerard Gniewomir Gracjan Grzegorz Gustaw Henryk Herbert
    Hieronim Hilary Hipolit Horacy Hubert Ignacy Igor Ireneusz Iwo Izydor Jacek Jakub Jan Janusz Jarema Jaromir Jarosław Jerzy
    Jeremi Jeremiasz Joachim Jonasz Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Klaudiusz Klemens Konrad Konstanty
    Kordian Kornel Kosma Krystian Krzysztof Ksawery Kuba Lech Lechosław Lesław Leszek Leon Leonard Leopold Lucjan Ludwik Łukasz
    Maciej Makary Maksym Maksymilian Marceli Marcin Marcjan Marek Marian Mariusz Mateusz Maurycy Melchior Michał Mieczysław Mieszko
    Mikołaj Milan Miłosz Mirosław Napoleon Narcyz Natan Nikodem Norbert Olaf Olgierd Oliwer Oskar Patryk Paweł Piotr Protazy
    Przemysław Radomir Radosław Rafał Rajmund Remigiusz Robert Roch Roland Roman Romuald Ryszard Sebastian Seweryn Sergiusz Sławomir
    Sobiesław Stanisław Stefan Szczepan Szczęsny Szymon Sylwester Tadeusz Teodor Teofil Tomasz Tobiasz Tymon Tymoteusz Tytus Wacław
    Waldemar Walenty Walerian Wawrzyniec Wieńczysław Wiesław Wiktor Wilhelm Wincenty Wit Witold Witosław Włodzimierz Władysław
    Wojciech Wojsław Zbigniew Zbyszek Zdzisław Zenobiusz Zenon Ziemowit Zygfryd Zygmunt
    Alain Alan Alberto Alessandro Alex Alexander Alexandre Anders Andrea Andreas Andrei Andrew Andrij Angelo Antonio Antony Anthony
    Arne Benjamin Bernd Bjorn Bogdan Boris Brian Bruce Bruno Carl Carlo Carlos Charles Chris Christian Christoph Christopher Claus
    Colin Daisuke David Denis Dennis Dieter Dirk Dmitrij Dmytro Douglas Duncan Edgar Egon Enrico Eric Erich Erik Ernst Fabio
    Federico Ferenc Fernando Francesco Francisco Francois Frank Franz Fred Frederic Frederik Friedrich Fritz Gary Geoffrey Georg
    George Georges Gerhard Gianluca Giorgio Giovanni Giuseppe Gottfried Graham Greg Guido Gunnar Gunter Günter Günther Gustav Guy
    Hans Harald Harry Heinrich Heinz Helmut Henri Henrik Henry Herman Hermann Hiroshi Holger Horst Hugo Ian Ihor Ivan Iwan Jack
    Jacob Jacques Jakob James Jason Javier Jean Jens Jeroen Jim Jiri Jiří Joachim Joe Joel Johan Johann Johannes John Johnny
    Jonathan Jorg Jörg Jorge Jose José Josef Joseph Juan Juha Jürgen Jurgen Justin Kai Karl Keith Kenneth Kenji Kevin Klaus Knut
    Kurt Lars Laurent Laszlo László Lee Leo Liam Lorenz Lorenzo Lothar Louis Luc Luca Lucas Ludwig Luigi Luis Lukas Manfred Manuel
    Marc Marcel Marco Mario Mark Markus Martin Mathias Matteo Matthew Matthias Maurice Max Maxim Miguel Mihai Mike Milos Miroslav
    Mohamed Mohammed Neil Nicholas Nick Nicolas Niels Nigel Nils Olaf Ole Oleg Oleh Oleksandr Oliver Olivier Otto Pablo Paolo
    Pascal Patrick Paul Pavel Pedro Per Peter Petr Petro Philip Philipp Philippe Pierre Pieter Rainer Ralf Ralph Raymond Reinhard
    Rene René Ricardo Richard Rolf Ronald Rudolf Rüdiger Samuel Scott Sean Serge Sergio Siegfried Simon Soren Søren Stefano Steffen
    Stephan Stephen Steve Steven Stuart Sven Taras Theo Thomas Thorsten Tim Timothy Timo Tobias Tom Tomas Tony Torsten Udo Ulrich
    Umberto Uwe Václav Vasyl Victor Viktor Vincent Vladimir Volker Volodymyr Walter Werner Willem William Wolfgang Wołodymyr Xavier
    Yann Yuri Yves Zoltan
  `),
} as const
