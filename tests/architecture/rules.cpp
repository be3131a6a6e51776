// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QRegularExpression>

#include <map>

namespace broadsheet::test {

namespace {

// What a layer may include. Every arrow points down (ARCHITECTURE.md).
struct LayerRow {
    const char *layer;
    const char *mayInclude;
};

constexpr LayerRow layerTable[] = {
    { "core", "core" },
    { "markup", "core markup" },
    { "media", "core media" },
    { "store", "core markup store" },
    { "sync", "core markup sync" },
    { "newsroom", "core markup media store sync newsroom" },
    { "richtext", "core markup richtext" },
    { "editor", "core markup richtext editor" },
    { "app", "core newsroom editor richtext app" },
    { "cli", "core markup newsroom richtext cli" },
};

// Files that know less than their layer: pure deciding, on values only.
struct PureRow {
    const char *file;
    const char *mayInclude;
};

constexpr PureRow pureTable[] = {
    { "^src/core/(merge|workflow)[a-z]*\\.(h|cpp)$", "^core/" },
    { "^src/sync/planner[a-z]*\\.(h|cpp)$", "^(core/|sync/(planner|step)[a-z]*\\.h$)" },
};

// A pattern in the code of some files that stands for a broken rule. `files` says where it is looked for,
// `except` where it is right; an empty `except` means nowhere.
struct PatternRow {
    const char *rule;
    const char *files;
    const char *except;
    const char *pattern;
    const char *message;
};

constexpr PatternRow includePatterns[] = {
    { "qt-module", "^src/", "", "<Qt[A-Z]\\w*/",
        "write <QClass>, so that a library that is not linked is not found" },
    { "umbrella", "^src/", "", "<Qt(Core|Gui|Widgets|Sql|Network|Test|Xml|Svg|Concurrent|DBus|PrintSupport)>",
        "a module header costs seconds a file: include the classes" },
    { "sql", "^src/", "^src/store/", "<QSql|<sqlite3", "only store knows SQL" },
    { "sql-header", "^src/store/.*\\.h$", "", "<QSql", "no Qt Sql type in a header of store" },
    { "network", "^src/", "^src/sync/", "<Q(Network|Tcp|Ssl|Udp|HostAddress|HostInfo)",
        "only sync knows the network" },
    { "socket", "^src/", "^src/(sync|newsroom)/", "<QLocal(Server|Socket)>",
        "the profile's socket belongs to newsroom" },
    { "widget", "^src/", "^src/(editor|app)/",
        "<Q(Widget|Application|MainWindow|Dialog|\\w+Widget|\\w+Button|\\w+Edit)>",
        "widgets live in editor and app" },
    { "document", "^src/", "^src/(richtext|editor|app)/",
        "<QText(Document|Cursor|Block|Frame|List|Table|Object|Layout|Format|CharFormat|BlockFormat)\\w*>",
        "QTextDocument lives in richtext" },
    { "core-outside", "^src/core/", "",
        "<Q(File|Dir|SaveFile|TemporaryFile|Process|Timer|Thread|Image|Pixmap|Font|Settings|StandardPaths|"
        "Locale)\\w*>",
        "core holds values and rules: no files, threads, pictures or the user's language" },
};

constexpr PatternRow codePatterns[] = {
    { "translation", "^src/(core|markup|media|store|sync|richtext)/", "", "\\b(tr|translate)\\s*\\(",
        "below newsroom return codes; sentences are made in newsroom" },
    { "clock", "^src/", "^src/core/clock\\.",
        "\\bQ(DateTime|Date|Time)::current|\\bsystem_clock::now|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)",
        "take the time from Clock" },
    { "random", "^src/", "^src/core/ids\\.",
        "\\bQRandomGenerator\\b|\\bQUuid::createUuid\\b|\\brandom_device\\b|\\bs?rand\\s*\\(",
        "take ids from IdSource" },
    { "then", "^src/", "", "\\.then\\s*[(<]",
        "consume a future by deliver(): QFuture::then aborts on Qt 6.4" },
    { "event-loop", "^src/", "", "\\bQEventLoop\\b|\\bprocessEvents\\s*\\(|\\bwaitForFinished\\s*\\(",
        "nothing waits inside a function: deliver()" },
    { "dialog-exec", "^src/(editor|app)/", "^src/app/main\\.", "(\\.|->)exec\\s*\\(", "open() the dialog" },
    { "singleton", "^src/", "", "\\bstatic\\b[^;{}()]*\\binstance\\s*\\(", "pass in what you use" },
    { "insecure-keyring", "^src/", "", "\\bsetInsecureFallback\\b", "a password never lies in a plain file" },
    { "class-name", "^src/", "", "\\b(class|struct)\\s+(?!Q)\\w*(Manager|Helper|Helpers|Utils|Util)\\b",
        "name it by what it is for" },
};

constexpr PatternRow textPatterns[] = {
    { "sql-text", "^src/", "^src/store/",
        "\"\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+"
        "TABLE|BEGIN\\s+IMMEDIATE|PRAGMA\\s)",
        "only store knows SQL" },
};

// Compiled once; the patterns are literals, so their addresses name them.
const QRegularExpression &compiled(const char *pattern)
{
    static std::map<const char *, QRegularExpression> cache;
    auto found = cache.find(pattern);
    if (found == cache.end())
        found = cache
                    .emplace(pattern,
                        QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption))
                    .first;
    return found->second;
}

int lineOf(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

QString layerOf(const QString &path) { return path.section(u'/', 1, 1); }

QStringList allowedFor(const QString &layer)
{
    for (const LayerRow &row : layerTable) {
        if (layer == QLatin1String(row.layer))
            return QString::fromUtf8(row.mayInclude).split(u' ');
    }
    return {};
}

template <std::size_t N>
void applyPatterns(
    const PatternRow (&rows)[N], const QString &path, const QString &text, std::vector<Finding> &out)
{
    for (const PatternRow &row : rows) {
        if (!compiled(row.files).match(path).hasMatch())
            continue;
        if (*row.except && compiled(row.except).match(path).hasMatch())
            continue;
        auto matches = compiled(row.pattern).globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            out.push_back({ QString::fromUtf8(row.rule), lineOf(text, match.capturedStart()),
                match.captured().simplified() + QLatin1String(": ") + QString::fromUtf8(row.message) });
        }
    }
}

void checkInclude(const QString &path, const QString &included, int line, std::vector<Finding> &out)
{
    const QString layer = layerOf(path);
    const bool generated
        = included.startsWith(QLatin1String("ui_")) || included.endsWith(QLatin1String(".moc"));
    if (generated)
        return;
    if (!included.contains(u'/') || included.startsWith(u'.')) {
        out.push_back(
            { QStringLiteral("include-form"), line, included + QLatin1String(": write \"layer/file.h\"") });
        return;
    }
    if (!allowedFor(layer).contains(included.section(u'/', 0, 0)))
        out.push_back(
            { QStringLiteral("include"), line, layer + QLatin1String(" may not know ") + included });
    for (const PureRow &row : pureTable) {
        if (compiled(row.file).match(path).hasMatch() && !compiled(row.mayInclude).match(included).hasMatch())
            out.push_back(
                { QStringLiteral("pure"), line, path + QLatin1String(" may not know ") + included });
    }
}

void checkFileName(const QString &path, std::vector<Finding> &out)
{
    static const QRegularExpression vague(
        QStringLiteral("(^|[_-])(utils?|helpers?|common|misc|managers?)($|[_-])|(manager|helpers?|utils?)$"));
    const QString base = path.section(u'/', -1).section(u'.', 0, 0);
    if (vague.match(base).hasMatch())
        out.push_back({ QStringLiteral("file-name"), 1, path + QLatin1String(": name it by what is in it") });
}

// Where the comment or literal that begins at `i` ends (one behind its last character); `i` itself in plain
// code.
qsizetype endOfComment(const QString &text, qsizetype i)
{
    const QStringView rest = QStringView(text).mid(i);
    const bool line = rest.startsWith(QLatin1String("//"));
    if (!line && !rest.startsWith(QLatin1String("/*")))
        return i;
    const qsizetype end = line ? text.indexOf(u'\n', i) : text.indexOf(QLatin1String("*/"), i + 2);
    return end < 0 ? text.size() : line ? end : end + 2;
}

qsizetype endOfRawString(const QString &text, qsizetype i)
{
    const qsizetype open = text.indexOf(u'(', i);
    if (open < 0)
        return text.size();
    const QString closing = QLatin1Char(')') + text.mid(i + 1, open - i - 1) + QLatin1Char('"');
    const qsizetype end = text.indexOf(closing, open);
    return end < 0 ? text.size() : end + closing.size();
}

qsizetype endOfLiteral(const QString &text, qsizetype i)
{
    const QChar quote = text.at(i);
    const QChar before = i > 0 ? text.at(i - 1) : QChar();
    // A quote between digits separates thousands.
    if ((quote != u'"' && quote != u'\'') || (quote == u'\'' && before.isDigit()))
        return i;
    if (quote == u'"' && before == u'R')
        return endOfRawString(text, i);
    for (qsizetype at = i + 1; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == quote || text.at(at) == u'\n')
            return at + 1;
    }
    return text.size();
}

void blankOut(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < qMin(to, text.size()); ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

QString blanked(const QString &text, bool literalsToo)
{
    QString out = text;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype comment = endOfComment(text, i);
        const qsizetype literal = comment > i ? i : endOfLiteral(text, i);
        if (comment > i)
            blankOut(out, i, comment);
        else if (literalsToo && literal > i)
            blankOut(out, i + 1, literal - 1);
        i = qMax(qMax(comment, literal), i + 1);
    }
    return out;
}

} // namespace

QString codeOnly(const QString &text) { return blanked(text, true); }

QString withoutComments(const QString &text) { return blanked(text, false); }

QStringList knownLayers()
{
    QStringList names;
    for (const LayerRow &row : layerTable)
        names.append(QString::fromUtf8(row.layer));
    return names;
}

std::vector<Finding> findingsInSource(const QString &path, const QString &text)
{
    std::vector<Finding> out;
    checkFileName(path, out);
    const QString bare = withoutComments(text);
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s+([<\"][^>\"\\n]+[>\"])"), QRegularExpression::MultilineOption);
    QStringList lines = bare.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        const QString what = match.captured(1);
        if (what.startsWith(u'"'))
            checkInclude(path, what.mid(1).chopped(1), i + 1, out);
        lines[i] = what;
    }
    applyPatterns(includePatterns, path, lines.join(u'\n'), out);
    applyPatterns(codePatterns, path, codeOnly(text), out);
    applyPatterns(textPatterns, path, bare, out);
    return out;
}

std::vector<Finding> findingsInBuildFile(const QString &path, const QString &text)
{
    std::vector<Finding> out;
    static const QRegularExpression linked(QStringLiteral("\\bbroadsheet_([a-z]+)\\b(?!\\s*\\()"));
    auto matches = linked.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (knownLayers().contains(match.captured(1))
            && !allowedFor(layerOf(path)).contains(match.captured(1)))
            out.push_back({ QStringLiteral("link"), lineOf(text, match.capturedStart()),
                layerOf(path) + QLatin1String(" may not link ") + match.captured() });
    }
    return out;
}

} // namespace broadsheet::test
