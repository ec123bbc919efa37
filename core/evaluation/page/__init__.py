"""The report as one page that a browser opens anywhere, and the window's reader too.

Pictures and plots lie within the page. It holds no script, and its markup keeps to what Qt's rich
text knows as well: headings, paragraphs, tables, images.
"""
