"""The page of a report in the window: Qt's rich text, in the theme's colours."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from fashrec_gui.report.page import ReportPage, style
from fashrec_gui.report.plot import drawn_plot
from fashrec_gui.theme import DARK, EDGE, Theme


class ReportReader(QTextBrowser):
    """Shows one page; links within it lead there, all others are told of."""

    link_wanted = Signal(QUrl)
    """A link that leads out of the page, as it stands in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._page: ReportPage | None = None
        self.setAccessibleName(self.tr("Report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(EDGE)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()

    def show_page(self, page: ReportPage) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._render()
        self.verticalScrollBar().setValue(0)

    def _render(self) -> None:
        if self._page is None:
            return
        document = self.document()
        document.clear()  # and with it the pictures of the page before
        document.setDefaultStyleSheet(style(self._theme.tokens))
        for name, image in self._page.pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        dark, ratio = self._theme.tokens is DARK, self.devicePixelRatioF()
        for name, svg in self._page.plots.items():
            plot = drawn_plot(svg, dark=dark, ratio=ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), plot)
        self.setHtml(self._page.html)

    def _dress(self) -> None:
        place = self.verticalScrollBar().value()
        self.setStyleSheet(f"ReportReader {{ background: {self._theme.tokens.field}; border: 0; }}")
        self._render()
        self.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        if url.hasFragment() and not url.path() and not url.scheme():
            self.scrollToAnchor(url.fragment())
        else:
            self.link_wanted.emit(url)
