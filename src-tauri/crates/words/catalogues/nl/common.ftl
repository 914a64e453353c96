### What every place shares: names of places and kinds, buttons, dates.
