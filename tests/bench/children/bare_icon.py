"""The least that a tray icon in Python can be: what Owed's start, memory and idling are compared with."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")  # as in Owed

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    pictures = QIcon()
    for size in (16, 22, 24, 32, 48):
        picture = QPixmap(size, size)
        picture.fill(QColor(sys.argv[1]))
        pictures.addPixmap(picture)
    menu = QMenu()
    menu.addAction("Quit").triggered.connect(application.quit)
    tray = QSystemTrayIcon(pictures)
    tray.setToolTip("A bare icon")
    tray.setContextMenu(menu)
    tray.show()
    return application.exec()


sys.exit(main())
