### What stands on pages to take along: sheets of conversations, a year of learning, hours.

paper-foot = Gemaakt met Besef op { $day }
paper-period = { $from } tot en met { $to }

## A conversation

paper-conversation-development = Ontwikkelgesprek
paper-conversation-coaching = Gesprek met mijn coach
paper-conversation-appraisal = Evaluatiegesprek
paper-conversation-start-of-career = Gesprek over mijn start
paper-conversation-own = Gesprek
paper-conversation-leading = Ontwikkelgesprek
paper-conversation-team-meeting = Teamoverleg
paper-conversation-after-training = Gesprek na een training
paper-with = Met { $name }
paper-about = Over { $period }

paper-section-former = Wat we de vorige keer afspraken
paper-section-aim = Waarvoor dit gesprek dient
paper-section-seen = Wat ik goed zag gaan
paper-section-moments = Wat ik leerde
paper-section-proud = Waar ik trots op ben
paper-section-stuck = Waar ik vastzit
paper-section-feedback = Feedback, en wat ik ermee deed
paper-section-trainings = Training, en wat ervan kwam
paper-section-needs = Hoe het met me gaat
paper-section-support = Welke steun me zou helpen
paper-section-goals = Doelen
paper-section-questions = Vragen
paper-section-notes = Wat er gezegd werd
paper-section-agreements = Afspraken
paper-seen-team = Wat het team te delen heeft
paper-support-offered = Welke steun ik kan geven

paper-need-autonomy = Autonomie
paper-need-relatedness = Verbondenheid
paper-need-competence = Competentie
paper-support-socio-emotional = Luisteren en aanmoedigen
paper-support-network = Weten bij wie je moet zijn
paper-support-career = Meedenken over loopbaan
paper-support-autonomy = Ruimte om het zelf te doen

## A moment

paper-note = Wat ik hierover wil zeggen:
paper-takeaway = Wat ik meeneem
paper-takeaway-line = Wat ik meeneem:
paper-step = Volgende stap
paper-step-by = tegen { $day }
paper-step-outcome = Wat gebeurde er:
paper-people = Met wie
paper-sources = Uit welke bron
paper-training = Training
paper-hours-of = { $hours } uur
paper-certificate = met attest
paper-interaction = met leren van elkaar
paper-cases = met oefening op echte gevallen
paper-training-plan = Wat ik wil toepassen
paper-training-support = Wat ik daarvoor nodig heb
paper-training-partner = Wie erop terugkomt
paper-looked-again = Teruggekeken op { $day }
paper-not-looked-again = Nog niet op teruggekeken.
paper-applied = Wat ik ermee deed:
paper-helped = Wat hielp:
paper-hindered = Wat in de weg stond:
paper-tell = Wie dit zou willen weten:

## An agreement, a goal

paper-agreement = Afspraak { $number }
paper-agreed-on = Afgesproken op { $day }
paper-what = Wat
paper-why = Waarom
paper-who = Wie
paper-support-and-time = Steun en tijd
paper-first-step = Eerste stap
paper-by = Tegen
paper-evidence = Waaraan we het merken
paper-state = Hoe het ermee staat
paper-outcome = Wat ervan kwam
paper-agreement-kept = gedaan
paper-agreement-adapted = anders gedaan
paper-agreement-let-go = losgelaten

## A year

paper-year = Mijn leerjaar { $years }
paper-year-other = Wat ik leerde
paper-year-mix = Waar het vandaan kwam
paper-year-mix-picture = Staafdiagram van de momenten per maand. In totaal: { $kinds }.
paper-year-mix-table = Momenten per maand en per soort
paper-year-people = Van wie
paper-year-people-table = Van wie ik leerde
paper-year-feedback = Feedback
paper-year-steps = Van plan tot praktijk
paper-year-steps-table = Wat ik wilde proberen, en wat ervan kwam
paper-year-trainings = Van training naar praktijk
paper-year-goals = Doelen
paper-year-goals-table = Waaraan ik werkte
paper-year-changed = Wat veranderde
paper-year-highlights = Hoogtepunten
paper-year-takeaways = Wat ik meenam uit mijn terugblikken
paper-month = Maand
paper-total = Samen
paper-name = Naam
paper-moments = Momenten
paper-first-time = Eerste keer
paper-new = in deze periode
paper-goal = Doel

## Hours

paper-hours = Overzicht van uren
paper-hours-table = Wat ik leerde, en hoelang het duurde
paper-on = Datum
paper-activity = Activiteit
paper-hours-head = Uren
paper-kind = Soort
paper-participatory = Participatief
paper-reflection = Reflectie
paper-yes = ja
paper-no = nee
paper-not-told = niet aangegeven

## An extract for someone to read

paper-extract = Leermomenten
paper-extract-of = Leermomenten van { $name }
paper-extract-for = Voor { $name }
paper-extract-until = Met de vraag dit na { $day } te verwijderen
paper-extract-questions = Wat ik graag van je hoor
paper-extract-moments = Mijn leermomenten
paper-extract-activities = Wat ik deed
paper-extract-tags = Labels
paper-extract-standards = Uit een kader
paper-extract-minutes = Hoe lang het duurde
paper-extract-minutes-of = { $minutes } minuten
paper-extract-marks = Bijzonder
paper-extract-mistake = een fout waar ik van leerde
paper-extract-highlight = een hoogtepunt
paper-extract-files = Bestanden
paper-extract-said-learner = Ik:
paper-extract-said-coach = Jij:
