"""Asks the LanguageTool checker of a running LibreOffice for a paragraph: libreoffice.py PIPE TEXT. See clients.sh."""

import sys
import time

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException, Locale

CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"


def office(pipe):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(180):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("LibreOffice did not start")


def in_utf16(text, start, length):
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le")


def main(pipe, text):
    context = office(pipe)
    checker = context.ServiceManager.createInstanceWithContext(CHECKER, context)
    print("languages:", " ".join("-".join(filter(None, (at.Language, at.Country))) for at in checker.getLocales()))
    length = len(text.encode("utf-16-le")) // 2
    result = checker.doProofreading("letter", text, Locale("en", "GB", ""), 0, length, ())
    for error in result.aErrors:
        print("marked:", in_utf16(text, error.nErrorStart, error.nErrorLength))
        print("why:", error.aShortComment)
        print("title:", error.aFullComment)
        print("other wordings:", len(error.aSuggestions))
    try:
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
    except DisposedException:
        pass  # it has gone while answering


main(*sys.argv[1:])
