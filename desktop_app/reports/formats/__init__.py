"""Each format that a report can have: Markdown, HTML, PDF and DOCX from the same words; JSON and CSV from the case."""
