// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of a site: slugs in any script, folders of articles, sections and people, directions of scripts.
#include "markup/pagerenderer.h"
#include "markup/pagewriter.h"

#include <QCryptographicHash>
#include <QLocale>

namespace broadsheet::markup {

namespace {

constexpr qsizetype slugLength = 60;

/// Dropped without parting a word: apostrophes, joiners and marks of direction.
bool isInsideWord(char32_t c)
{
    return c == U'\'' || c == U'\u2018' || c == U'\u2019' || c == U'\u02bc' || c == U'\u00ad'
        || c == U'\u0640' || QChar::category(c) == QChar::Other_Format;
}

bool isWordLetter(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

/// At most slugLength characters, cut between words where the last word is not most of it.
QString cutSlug(const QString &slug)
{
    if (slug.size() <= slugLength)
        return slug;
    const qsizetype dash = slug.lastIndexOf(QLatin1Char('-'), slugLength);
    if (dash > slugLength / 3)
        return slug.left(dash);
    const bool halvesPair = slug.at(slugLength - 1).isHighSurrogate();
    return slug.left(halvesPair ? slugLength - 1 : slugLength);
}

/// The words of `text` as a slug; empty when it has none.
QString slugWords(const QString &text)
{
    QString slug;
    bool gap = false;
    for (const char32_t c : printable(text).normalized(QString::NormalizationForm_C).toLower().toUcs4()) {
        if (isInsideWord(c))
            continue;
        if (!isWordLetter(c)) {
            gap = !slug.isEmpty();
            continue;
        }
        if (gap)
            slug += QLatin1Char('-');
        gap = false;
        slug += QStringView(QChar::fromUcs4(c));
    }
    return cutSlug(slug);
}

QString shortHash(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(6));
}

/// A slug that two different names never share: where the slug lost a symbol, was cut or is empty, a hash
/// tells them apart.
QString distinctSlug(const QString &name, bool isLossy)
{
    const QString slug = slugWords(name);
    if (slug.isEmpty())
        return shortHash(name);
    return isLossy ? slug + QLatin1Char('-') + shortHash(name) : slug;
}

bool losesSymbols(const QString &name)
{
    for (const char32_t c : name.toUcs4()) {
        const bool isPlain = isWordLetter(c) || isInsideWord(c) || QChar::isSpace(c) || QChar::isPunct(c);
        if (!isPlain)
            return true;
    }
    return name.size() > slugLength;
}

} // namespace

QString slugFrom(const QString &headline)
{
    const QString slug = slugWords(headline);
    return slug.isEmpty() ? QStringLiteral("article") : slug;
}

QString addressOf(const QString &slug, ArticleId id, Instant publishedAt, const QByteArray &zone)
{
    const QDate date = inZone(publishedAt, zone).date();
    return QStringLiteral("%1/%2/%3-%4/")
        .arg(date.year(), 4, 10, QLatin1Char('0'))
        .arg(date.month(), 2, 10, QLatin1Char('0'))
        .arg(slugFrom(slug), id.toString().left(8));
}

QString sectionAddress(const QString &section)
{
    return QStringLiteral("section/%1/").arg(distinctSlug(section, losesSymbols(section)));
}

QString authorAddress(const Person &person)
{
    if (person.login.isEmpty())
        return {};
    return QStringLiteral("author/%1/")
        .arg(distinctSlug(person.login, slugWords(person.login) != person.login));
}

QString directionOf(const QString &languageTag)
{
    const QString language
        = languageTag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    static const QStringList rightToLeft = { QStringLiteral("ar"), QStringLiteral("arc"),
        QStringLiteral("ckb"), QStringLiteral("dv"), QStringLiteral("fa"), QStringLiteral("he"),
        QStringLiteral("iw"), QStringLiteral("ks"), QStringLiteral("lrc"), QStringLiteral("mzn"),
        QStringLiteral("nqo"), QStringLiteral("prs"), QStringLiteral("ps"), QStringLiteral("sd"),
        QStringLiteral("syr"), QStringLiteral("ug"), QStringLiteral("ur"), QStringLiteral("yi") };
    const QString rest = languageTag.toLower();
    if (rest.contains(QLatin1String("latn")) || rest.contains(QLatin1String("cyrl"))
        || rest.contains(QLatin1String("deva")))
        return QStringLiteral("ltr");
    const bool isArabicScript = rest.contains(QLatin1String("arab")) || rest.contains(QLatin1String("hebr"));
    return isArabicScript || rightToLeft.contains(language) ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

} // namespace broadsheet::markup
