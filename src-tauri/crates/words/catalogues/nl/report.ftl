### Pages to take along: conversations, a year of learning, hours.

# At the foot of every page.
report-page = blz. { $page } van { $pages }
