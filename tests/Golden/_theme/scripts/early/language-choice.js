// Opens the page in the language of the reader.
