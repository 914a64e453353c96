### Pages to take along: conversations, a year of learning, hours.

# At the foot of every page.
report-page = blz. { $page } van { $pages }

## The screens

report-year = Mijn leerjaar
report-year-about = Een verslag van wat je in een periode leerde, om te bewaren of mee te nemen.
report-hours = Urenoverzicht
report-hours-about = Activiteiten met datum en uren, voor registers die daarom vragen.
report-preview = Voorbeeld
report-making = De pagina’s worden gemaakt…
report-no-picture = De pagina’s kunnen hier niet getoond worden. Bewaren kan wel.
report-choices = Wat erop staat, en hoe
report-people = Mensen staan er met hun
report-people-name = naam
report-people-role = functie
report-people-initials = initialen
report-paper = Papier
report-paper-a4 = A4
report-paper-letter = Letter
report-nearer = Vergroot
report-farther = Verklein
report-as-text = Als tekst
report-print = Druk af
report-save = Bewaar als
report-saving = Wordt bewaard…
report-saved = “{ $name }” is bewaard.
report-format-pdf = PDF
report-format-pdf-about = precies zoals je het hier ziet
report-format-docx = Word
report-format-docx-about = om verder in te schrijven of in een formulier te plakken
report-format-html = Webpagina
report-format-html-about = één bestand, leesbaar in elke browser
report-format-md = Markdown
report-format-md-about = gewone tekst
report-format-csv = Rekenblad
report-format-csv-about = de rijen, als CSV

## How people are called by what they are; a letter tells them apart. And what stands for a picture.

report-colleague = collega { $letter }
report-picture = Foto “{ $name }” bij { $day }
