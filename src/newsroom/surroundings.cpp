// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/surroundings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QStringDecoder>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace broadsheet::newsroom {

namespace {

QString environmentLanguage()
{
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return QString::fromUtf8(value.left(value.indexOf('.')));
    }
    return {};
}

QString translationFolder() { return QStringLiteral(":/i18n"); }

} // namespace

void prepareProcess()
{
    ::umask(0077);
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    // Qt would print a warning of its own and switch by itself; a refusal is one line on standard error.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        ::setenv("LC_CTYPE", "C.UTF-8", 1);
        if (std::getenv("LC_ALL") != nullptr) {
            // It would win over LC_CTYPE; the language that it names stays.
            ::setenv("LC_MESSAGES", std::getenv("LC_ALL"), 1);
            ::unsetenv("LC_ALL");
        }
        std::setlocale(LC_ALL, "");
    }
    // What a person must know is said in sentences; the log is for those who ask (QT_LOGGING_RULES wins over
    // these).
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{threadid} %{category} %{type}: %{message}"));
}

std::optional<QStringList> wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString word = decoder.decode(QByteArrayView(argv[i], qstrlen(argv[i])));
        if (decoder.hasError())
            return std::nullopt;
        words.append(word);
    }
    return words;
}

Languages::Languages(const QString &tag)
{
    if (m_english.load(QLocale(QLocale::English), QStringLiteral("broadsheet"), QStringLiteral("_"),
            translationFolder()))
        QCoreApplication::installTranslator(&m_english);
    choose(tag);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_english);
}

void Languages::choose(const QString &tag)
{
    QCoreApplication::removeTranslator(&m_chosen);
    const QLocale wanted(tag.isEmpty() ? environmentLanguage() : tag);
    m_tag = QStringLiteral("en");
    if (wanted.language() != QLocale::C && wanted.language() != QLocale::English
        && m_chosen.load(wanted, QStringLiteral("broadsheet"), QStringLiteral("_"), translationFolder())) {
        m_tag = QLocale::languageToCode(wanted.language());
        QCoreApplication::installTranslator(&m_chosen);
    }
}

} // namespace broadsheet::newsroom
