// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace broadsheet;

namespace {

/// Every field with a value, made from the table: a new row is tested without a line here.
Fields everything()
{
    Fields fields;
    const WallTime time { QStringLiteral("2026-12-01T09:00:00"), "Asia/Tehran",
        instantFromMs(1'796'103'000'000) };
    Note note { NoteId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), QStringLiteral("ana"), instantFromMs(5000),
        3, QStringLiteral("The wall"), QStringLiteral("check \"this\""), instantFromMs(9000),
        QStringLiteral("bo") };
    for (const FieldRow &row : fieldTable()) {
        if (const auto *text = std::get_if<QString Fields::*>(&row.member))
            fields.**text = QStringLiteral("«") + row.name + QStringLiteral("»");
        if (const auto *list = std::get_if<QStringList Fields::*>(&row.member))
            fields.**list = QStringList { row.name, QStringLiteral("b") };
        if (const auto *moment = std::get_if<std::optional<WallTime> Fields::*>(&row.member))
            fields.**moment = time;
        if (const auto *notes = std::get_if<std::vector<Note> Fields::*>(&row.member))
            fields.**notes = { note, Note { note.id, {}, instantFromMs(0), {}, {}, QStringLiteral("x") } };
    }
    return fields;
}

} // namespace

class TstFields : public QObject {
    Q_OBJECT

private slots:

    void jsonKeepsEveryField()
    {
        const Fields fields = everything();
        const QJsonObject object = toJson(fields);
        QCOMPARE(object.size(), qsizetype(fieldTable().size()));
        const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const auto read = fieldsFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QVERIFY(*read == fields);
        QCOMPARE(QJsonDocument(toJson(*read)).toJson(QJsonDocument::Compact), bytes);
    }

    void emptyFieldsAreNotWritten()
    {
        QVERIFY(toJson({}).isEmpty());
        QVERIFY(*fieldsFromJson({}) == Fields());
    }

    void unknownKeysAndNullsAreIgnored()
    {
        const auto read = fieldsFromJson(
            { { QStringLiteral("later"), 1 }, { QStringLiteral("headline"), QJsonValue(QJsonValue::Null) },
                { QStringLiteral("lede"), QStringLiteral("L") } });
        QVERIFY(read);
        QCOMPARE(read->lede, QStringLiteral("L"));
        QVERIFY(read->headline.isEmpty());
    }

    void aValueOfAnotherShapeIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("number") << QByteArray(R"({"headline":1})") << QStringLiteral("headline");
        QTest::newRow("text for list") << QByteArray(R"({"tags":"a"})") << QStringLiteral("tags");
        QTest::newRow("number in list") << QByteArray(R"({"tags":["a",1]})") << QStringLiteral("tags");
        QTest::newRow("time as text") << QByteArray(R"({"embargo":"2026"})") << QStringLiteral("embargo");
        QTest::newRow("note without id")
            << QByteArray(R"({"notes":[{"text":"a"}]})") << QStringLiteral("notes");
        QTest::newRow("note on block -1") << QByteArray(
            R"({"notes":[{"id":"00000001-0002-0003-0405-060708090a0b","at":"2026-01-01T00:00:00Z","block":-1}]})")
                                          << QStringLiteral("notes");
    }

    void aValueOfAnotherShapeIsRefusedByName()
    {
        QFETCH(QByteArray, json);
        const auto read = fieldsFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().reason, Reason::BadFieldValue);
        QTEST(read.error().subject, "field");
    }

    void everyKeyOfTheTableIsItsOwn()
    {
        QSet<QString> names;
        QSet<QString> cliKeys;
        for (const FieldRow &row : fieldTable()) {
            QVERIFY2(!names.contains(row.json), row.json.data());
            names.insert(row.json);
            QCOMPARE(row.name, row.json);
            if (row.cli.isEmpty())
                continue;
            QVERIFY2(!cliKeys.contains(row.cli), row.cli.data());
            cliKeys.insert(row.cli);
            QCOMPARE(fieldByCliKey(row.cli), &row);
        }
        for (const char *key : { "headline", "kicker", "lede", "slug", "byline", "section", "tag", "language",
                 "dateline", "image", "embargo" })
            QVERIFY2(fieldByCliKey(QString::fromLatin1(key)), key);
        QVERIFY(!fieldByCliKey(QStringLiteral("notes")));
        QVERIFY(!fieldByCliKey(QString()));
        QCOMPARE(fieldByCliKey(QStringLiteral("authors")), fieldByCliKey(QStringLiteral("byline")));
    }
};

BROADSHEET_TEST(TstFields)
#include "tst_fields.moc"
