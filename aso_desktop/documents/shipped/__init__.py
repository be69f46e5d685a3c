"""The templates that are shipped, made with python-docx: `python -m aso_desktop.documents.shipped FOLDER`.

Their fields are content controls, so that a document made from them can be filled again after it was edited in Word.
The program itself never imports this package: it ships what it makes, in `resources/templates`.
"""
