// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes, pins, blocks, and the names that are the format.
#include "core/article.h"
#include "core/person.h"
#include "core/stage.h"
#include "support/plainbody.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

ArticleText sample()
{
    ArticleText text;
    text.fields.headline = QStringLiteral("Harbour wall");
    text.fields.lede = QStringLiteral("The council votes.");
    text.fields.sections = QStringList { QStringLiteral("News") };
    text.body = paragraphs({ QStringLiteral("One."), QStringLiteral("Two.") });
    return text;
}

} // namespace

class TstArticle : public QObject {
    Q_OBJECT

private slots:

    void equalTextsHaveEqualHashes()
    {
        QCOMPARE(contentHash(sample()), contentHash(sample()));
        QCOMPARE(contentHash(sample()).size(), 32);
        ArticleText other = sample();
        other.fields.slug = QStringLiteral("wall");
        QVERIFY(contentHash(other) != contentHash(sample()));
        other = sample();
        other.body.blocks.back().raw += ' ';
        QVERIFY(contentHash(other) != contentHash(sample()));
    }

    void hashesOfStoredTextsStayTheSame()
    {
        // Written into databases and folders: a change here makes every stored pin worthless.
        QCOMPARE(contentHash({}).toHex(),
            QByteArray("dbc1a756474ad4a6da57fb0ccdf948687564996bdf927669b563020f11ecee9d"));
        QCOMPARE(contentHash(sample()).toHex(),
            QByteArray("01afe62b1a923af5fc0a513570061422f60ac184c949804ba7245412536d09eb"));
        QCOMPARE(pinOf(sample()).toHex(),
            QByteArray("83126178394aaee074c191f0db2ecd5e01eb395369c77c72322844406c749582"));
    }

    void thePinCoversWhatReadersSee()
    {
        const QByteArray pin = pinOf(sample());
        const auto pinWith = [](auto change) {
            ArticleText text = sample();
            change(text);
            return pinOf(text);
        };
        QVERIFY(pinWith([](ArticleText &t) { t.fields.headline += QLatin1Char('!'); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.fields.lede.clear(); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.fields.authors.append(QStringLiteral("ana")); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.fields.tags.append(QStringLiteral("sea")); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.fields.image = QStringLiteral("bs-media:1"); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.fields.kicker = QStringLiteral("Port"); }) != pin);
        QVERIFY(pinWith([](ArticleText &t) { t.body.blocks.front().raw += 'x'; }) != pin);
    }

    void thePinIgnoresSlugTimesNotesAssignmentAndMarker()
    {
        ArticleText text = sample();
        text.fields.slug = QStringLiteral("wall");
        text.fields.assignee = QStringLiteral("bo");
        text.fields.planned = WallTime { QStringLiteral("2026-12-01T09:00:00"), "UTC", instantFromMs(1) };
        text.fields.embargo = text.fields.planned;
        text.fields.due = text.fields.planned;
        text.fields.notes.push_back(Note { NoteId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
            QStringLiteral("ana"), {}, {}, {}, QStringLiteral("check") });
        text.body.blocks.push_back(Block { "\n\n" });
        text.body.blocks.push_back(Block { "<!-- wp:bs/m {\"d\":\"e30\"} /-->", "bs/m" });
        QCOMPARE(pinOf(text), pinOf(sample()));
    }

    void onlyWhiteSpaceWithoutANameIsBlank()
    {
        QVERIFY((Block { "\n\n" }).isBlank());
        QVERIFY((Block { " \t\r\n" }).isBlank());
        QVERIFY(!(Block { "text" }).isBlank());
        QVERIFY(!(Block { "\n", "core/paragraph" }).isBlank());
        const Body body = paragraphs({ QStringLiteral("a"), QStringLiteral("b") });
        const std::vector<int> expected { 0, 2 };
        QCOMPARE(body.visible(), expected);
        QCOMPARE(body.bytes(), paragraph(QStringLiteral("a")) + "\n\n" + paragraph(QStringLiteral("b")));
    }

    void namesGoBothWays()
    {
        for (const Stage stage : allStages())
            QCOMPARE(stageFromString(toString(stage)), std::optional(stage));
        for (const Act act : allActs())
            QCOMPARE(actFromString(toString(act)), std::optional(act));
        for (const Role role : { Role::Reporter, Role::Author, Role::Translator, Role::Editor, Role::Chief })
            QCOMPARE(roleFromString(toString(role)), std::optional(role));
        for (const Origin origin :
            { Origin::Typed, Origin::Remote, Origin::Merge, Origin::Recovered, Origin::Import })
            QCOMPARE(originFromString(toString(origin)), std::optional(origin));
        QVERIFY(!stageFromString(QStringLiteral("Draft")));
        QVERIFY(!actFromString(QString()));
        QCOMPARE(toString(Act::LiftEmbargo), QStringLiteral("lift-embargo"));
        QCOMPARE(toString(Stage::Unpublished), QStringLiteral("unpublished"));
    }

    void rightsAreThoseOfTheEqualWordPressRole()
    {
        QCOMPARE(rightsOf(Role::Reporter), Rights(Right::WriteOwn));
        QCOMPARE(rightsOf(Role::Translator), Rights(Right::WriteOwn));
        QVERIFY(rightsOf(Role::Author).testFlag(Right::Publish));
        QVERIFY(!rightsOf(Role::Author).testFlag(Right::Approve));
        QVERIFY(rightsOf(Role::Editor).testFlag(Right::Approve));
        QVERIFY(!rightsOf(Role::Editor).testFlag(Right::ManageStaff));
        QVERIFY(rightsOf(Role::Chief).testFlag(Right::ManageStaff));
    }
};

BROADSHEET_TEST(TstArticle)
#include "tst_article.moc"
