// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/look.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <array>

namespace broadsheet::editor {

namespace {

enum class LetterKind { Interface, Serif, Mono };

/// Latin first or Arabic first; the other script follows, since newsrooms mix them.
QStringList wantedFamilies(LetterKind kind, bool arabic)
{
    const QStringList sans { QStringLiteral("Inter"), QStringLiteral("Noto Sans") };
    const QStringList sansArabic { QStringLiteral("Noto Sans Arabic UI"), QStringLiteral("Vazirmatn"),
        QStringLiteral("Noto Sans Arabic") };
    const QStringList serif { QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
        QStringLiteral("Georgia"), QStringLiteral("DejaVu Serif") };
    const QStringList serifArabic { QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Vazirmatn") };
    switch (kind) {
    case LetterKind::Interface:
        return arabic ? sansArabic + sans : sans + sansArabic;
    case LetterKind::Serif:
        return arabic ? serifArabic + serif : serif + serifArabic;
    case LetterKind::Mono:
        return { QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono") };
    }
    return {};
}

/// What of the wish is installed, and the desktop's own family at the end.
QStringList installedFamilies(LetterKind kind, bool arabic)
{
    QStringList found;
    for (const QString &family : wantedFamilies(kind, arabic)) {
        if (QFontDatabase::hasFamily(family))
            found.append(family);
    }
    switch (kind) {
    case LetterKind::Interface:
        found.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
        break;
    case LetterKind::Serif:
        found.append(QStringLiteral("serif"));
        break;
    case LetterKind::Mono:
        found.append(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        break;
    }
    return found;
}

const QStringList &familiesOf(LetterKind kind, bool arabic)
{
    // Asked for once a process: each question may cost a look into the font configuration.
    static std::array<QStringList, 6> asked;
    QStringList &families = asked.at(static_cast<std::size_t>(kind) * 2 + (arabic ? 1 : 0));
    if (families.isEmpty())
        families = installedFamilies(kind, arabic);
    return families;
}

struct RoleRow {
    LetterKind kind;
    double px;
    int weight;
    /// Natural height of a line of the family times the design's share, for Latin and for Arabic letters.
    double line;
    double arabicLine;
};

RoleRow rowOf(TextRole role)
{
    switch (role) {
    case TextRole::Interface:
        return { LetterKind::Interface, 13, QFont::Normal, 16, 18 };
    case TextRole::InterfaceStrong:
        return { LetterKind::Interface, 13, QFont::DemiBold, 16, 18 };
    case TextRole::Label:
        return { LetterKind::Interface, 11, QFont::Normal, 14, 15 };
    case TextRole::LabelStrong:
        return { LetterKind::Interface, 11, QFont::DemiBold, 14, 15 };
    case TextRole::PaneTitle:
        return { LetterKind::Interface, 15, QFont::DemiBold, 18, 20 };
    case TextRole::Kicker:
        return { LetterKind::Interface, 12, QFont::Bold, 15, 17 };
    case TextRole::Headline:
        return { LetterKind::Serif, 33, QFont::Bold, 40.5, 51.5 };
    case TextRole::Lede:
        return { LetterKind::Serif, 19, QFont::Normal, 28, 35 };
    case TextRole::Byline:
        return { LetterKind::Interface, 13, QFont::Normal, 16, 18 };
    case TextRole::Body:
        return { LetterKind::Serif, 17, QFont::Normal, 27, 35 };
    case TextRole::Subheading:
        return { LetterKind::Serif, 20, QFont::Bold, 27, 38 };
    case TextRole::Source:
        return { LetterKind::Mono, 13, QFont::Normal, 18, 18 };
    }
    return { LetterKind::Interface, 13, QFont::Normal, 16, 18 };
}

bool writesArabicLetters(const QString &language)
{
    return QLocale(language).script() == QLocale::ArabicScript;
}

bool spacesCapitals(const QString &language)
{
    const QLocale::Script script = QLocale(language).script();
    return script == QLocale::LatinScript || script == QLocale::CyrillicScript
        || script == QLocale::GreekScript;
}

/// Arabic letters of a text are small beside Latin ones of the same size.
constexpr double arabicGrowth = 1.12;

} // namespace

QFont font(TextRole role, const QString &language, double zoom)
{
    const RoleRow row = rowOf(role);
    const bool arabic = writesArabicLetters(language);
    QFont font;
    font.setFamilies(familiesOf(row.kind, arabic));
    const double growth = arabic && row.kind == LetterKind::Serif ? arabicGrowth : 1.0;
    font.setPixelSize(std::max(1, qRound(row.px * growth * zoom)));
    // The Arabic faces have no half-bold.
    font.setWeight(static_cast<QFont::Weight>(
        arabic && row.weight == QFont::DemiBold ? static_cast<int>(QFont::Bold) : row.weight));
    if (role == TextRole::Kicker && (language.isEmpty() || spacesCapitals(language)))
        font.setLetterSpacing(QFont::PercentageSpacing, 108);
    return font;
}

bool isRightToLeft(const QString &language)
{
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

double lineHeight(TextRole role, const QString &language)
{
    const RoleRow row = rowOf(role);
    return writesArabicLetters(language) ? row.arabicLine : row.line;
}

} // namespace broadsheet::editor
