### Pages to take along: conversations, a year of learning, hours.

# At the foot of every page.
report-page = page { $page } of { $pages }

## The screens

report-year = My year of learning
report-year-about = A report of what you learned in a period, to keep or to take along.
report-hours = Overview of hours
report-hours-about = Activities with their date and hours, for registers that ask for it.
report-preview = Preview
report-making = The pages are being made…
report-no-picture = The pages cannot be shown here. Saving still works.
report-choices = What is on it, and how
report-people = People are called by their
report-people-name = name
report-people-role = function
report-people-initials = initials
report-paper = Paper
report-paper-a4 = A4
report-paper-letter = Letter
report-nearer = Enlarge
report-farther = Make smaller
report-as-text = As text
report-print = Print
report-save = Save as
report-saving = Saving…
report-saved = “{ $name }” is saved.
report-format-pdf = PDF
report-format-pdf-about = exactly as you see it here
report-format-docx = Word
report-format-docx-about = to write on in, or to paste into a form
report-format-html = Web page
report-format-html-about = one file, readable in every browser
report-format-md = Markdown
report-format-md-about = plain text
report-format-csv = Spreadsheet
report-format-csv-about = the rows, as CSV

## How people are called by what they are; a letter tells them apart. And what stands for a picture.

report-colleague = colleague { $letter }
report-picture = Picture “{ $name }” of { $day }
