// SPDX-License-Identifier: GPL-3.0-or-later
// The string gate: lrelease packs unfinished and broken translations without a word, so this test says no.
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TstTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsFinishedAndKeepsItsPlaceholders_data();
    void everyMessageIsFinishedAndKeepsItsPlaceholders();
    void noStringOfTheSourcesIsMissing_data();
    void noStringOfTheSourcesIsMissing();
};

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool numerus = false;
    /// "unfinished", "vanished", "obsolete"; empty = finished.
    QString type;

    QString key() const { return context + QLatin1Char('|') + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message { context, {}, {},
        xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {} };
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus) {
                message.forms = { xml.readElementText() };
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        messages.clear();
    return messages;
}

QSet<QString> placeholders(const QString &text, bool numerus)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        // "%n" is the number only where there are plural forms.
        if (numerus || name != QLatin1String("n"))
            found.insert(name);
    }
    return found;
}

void addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    QTest::newRow("English, plurals only") << QStringLiteral("broadsheet_en.ts") << 2;
    QTest::newRow("Persian") << QStringLiteral("broadsheet_fa.ts") << 1;
}

QString pathOf(const QString &file) { return QStringLiteral(BROADSHEET_SOURCE "/translations/") + file; }

} // namespace

void TstTranslations::everyMessageIsFinishedAndKeepsItsPlaceholders_data() { addFiles(); }

void TstTranslations::everyMessageIsFinishedAndKeepsItsPlaceholders()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    const std::vector<Message> messages = messagesOf(pathOf(file));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.type.isEmpty())
            faults.append(message.type + QLatin1String(": ") + message.key());
        if (message.forms.size() != (message.numerus ? forms : 1))
            faults.append(QLatin1String("number of plural forms: ") + message.key());
        for (const QString &form : message.forms) {
            if (form.trimmed().isEmpty())
                faults.append(QLatin1String("empty: ") + message.key());
            else if (placeholders(form, message.numerus) != placeholders(message.source, message.numerus))
                faults.append(QLatin1String("placeholders: ") + message.key());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TstTranslations::noStringOfTheSourcesIsMissing_data() { addFiles(); }

void TstTranslations::noStringOfTheSourcesIsMissing()
{
    QFETCH(QString, file);
    if (!QFile::exists(QStringLiteral(BROADSHEET_LUPDATE)))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(pathOf(file), copy));
    const QString sources = QStringLiteral(BROADSHEET_SOURCE "/src");
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-extensions"), QStringLiteral("cpp,h,ui"), QStringLiteral("-I"), sources,
        sources + QLatin1String("/newsroom"), sources + QLatin1String("/editor"),
        sources + QLatin1String("/app"), sources + QLatin1String("/cli"),
        QStringLiteral(BROADSHEET_SOURCE "/ui") };
    if (file == QLatin1String("broadsheet_en.ts"))
        arguments.append(QStringLiteral("-pluralonly"));
    arguments << QStringLiteral("-ts") << copy;

    QCOMPARE(QProcess::execute(QStringLiteral(BROADSHEET_LUPDATE), arguments), 0);

    QStringList missing;
    for (const Message &message : messagesOf(copy)) {
        if (!message.type.isEmpty())
            missing.append(message.type + QLatin1String(": ") + message.key());
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(QLatin1String("run the target update_translations\n") + missing.join(QLatin1Char('\n'))));
}

BROADSHEET_TEST(TstTranslations)
#include "tst_translations.moc"
