// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/checkup.h"
#include "newsroom/explain.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;

class TstExplain : public QObject {
    Q_OBJECT

private slots:

    void everyReasonHasASentenceOfItsOwn()
    {
        QStringList seen;
        for (int number = 0; number <= static_cast<int>(Reason::FileUnwritable); ++number) {
            const QString sentence = newsroom::explain({ ErrorKind::Refused, static_cast<Reason>(number) });
            QVERIFY2(sentence.size() > 20, qPrintable(QString::number(number)));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.append(sentence);
        }
    }

    void sentencesAreOneLineInNewsroomWords()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("please|error|oops|failed|\\bsync|remote|token|\n|%[12]"),
            QRegularExpression::CaseInsensitiveOption);
        for (int number = 0; number <= static_cast<int>(Reason::FileUnwritable); ++number) {
            const QString sentence = newsroom::explain({ ErrorKind::Refused, static_cast<Reason>(number),
                QStringLiteral("a\nb"), QStringLiteral("c\nd") });
            QVERIFY2(!forbidden.match(sentence).hasMatch(), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.contains(QLatin1Char('"'))
                    || sentence.endsWith(QLatin1String("NAME")) || sentence.contains(QLatin1Char(':')),
                qPrintable(sentence));
        }
    }

    void aRefusedActNamesTheDamagedFile()
    {
        const QString file = QStringLiteral("newsroom/4.json");

        QVERIFY(newsroom::explainReason(Reason::FolderDamaged, file, Act::Publish).contains(file));
        QVERIFY(newsroom::explain({ ErrorKind::Damaged, Reason::FolderDamaged, file, QStringLiteral("head") })
                    .contains(file));
        QVERIFY(!newsroom::explainReason(Reason::FolderDamaged, {}).contains(QStringLiteral(": .")));
    }

    void everyFindingHasASentenceOfItsOwn()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("please|error|oops|failed|\\bsync|remote|token|\n|%[12]|no words for it"),
            QRegularExpression::CaseInsensitiveOption);
        QList<std::pair<QString, QString>> codes;
        for (const store::FindingCode &known : store::findingCodes)
            codes.append({ QString::fromLatin1(known.part), QString::fromLatin1(known.code) });
        for (const char *code : newsroom::folderFindingCodes)
            codes.append({ QStringLiteral("folder"), QString::fromLatin1(code) });
        QStringList seen;
        for (const auto &[part, code] : std::as_const(codes)) {
            const QString found = newsroom::explainFinding(
                { store::Finding::Level::Wrong, part, code, QStringLiteral("42"), false });
            const QString mended = newsroom::explainFinding(
                { store::Finding::Level::Wrong, part, code, QStringLiteral("42"), true });
            QVERIFY2(!forbidden.match(found + mended).hasMatch(), qPrintable(found));
            QVERIFY2(found.size() > 40 && found.endsWith(QLatin1Char('.')), qPrintable(found));
            QVERIFY2(mended.size() > 40 && mended.endsWith(QLatin1Char('.')), qPrintable(mended));
            QVERIFY2(!seen.contains(found) && !seen.contains(mended), qPrintable(found));
            seen += { found, mended };
        }
    }

    void whatIsFilledInIsNotFilledAgain()
    {
        const QString sentence = newsroom::explain(
            { ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("%2"), QStringLiteral("%1") });

        QVERIFY2(sentence.contains(QStringLiteral("\"%1\" is no value for %2")), qPrintable(sentence));
    }

    void aReasonOfWhichTheSubjectIsNotKnownHasNoHole()
    {
        static const QRegularExpression hole(QStringLiteral("\"\"|[:(] *[.,)]| [.,:]|the the |of cannot"));
        for (const Reason reason :
            { Reason::CheckFailed, Reason::FileMissing, Reason::ProfileUnwritable, Reason::BackupBad,
                Reason::FolderMissing, Reason::FolderNewer, Reason::FolderDamaged, Reason::FolderUnwritable,
                Reason::FolderWithoutLinks, Reason::LoginNotOnList, Reason::FileUnwritable }) {
            for (const std::optional<Act> act : { std::optional<Act>(), std::optional(Act::Publish) }) {
                const QString sentence = newsroom::explainReason(reason, {}, act);
                QVERIFY2(!hole.match(sentence).hasMatch(), qPrintable(sentence));
                QVERIFY2(sentence.contains(QLatin1String(". ")), qPrintable(sentence));
            }
        }
        QVERIFY(newsroom::explain({ ErrorKind::Damaged, Reason::FolderDamaged, QStringLiteral("media/x") })
                    .contains(QLatin1String("media/x")));
    }

    void aMissingRightIsNamed()
    {
        Verdict verdict;
        verdict.reason = Reason::RightMissing;
        verdict.detail = QStringLiteral("publish");

        QVERIFY(newsroom::explainVerdict(Act::Publish, verdict).contains(QStringLiteral("publishing")));
    }

    void aStageThatForbidsNamesActAndStage()
    {
        Verdict verdict;
        verdict.reason = Reason::StageForbids;
        verdict.detail = QStringLiteral("published");

        const QString sentence = newsroom::explainVerdict(Act::Update, verdict);

        QVERIFY2(
            sentence.contains(QStringLiteral("Update")) && sentence.contains(QStringLiteral("Published")),
            qPrintable(sentence));
    }

    void aFieldThatIsNamedLikeAnActKeepsItsName()
    {
        const QString sentence
            = newsroom::explain({ ErrorKind::BadInput, Reason::FieldIsNotAList, QStringLiteral("embargo") });

        QVERIFY2(sentence.contains(QStringLiteral("embargo=VALUE")), qPrintable(sentence));
    }

    void aVeryLongWordIsShortened()
    {
        const QString sentence = newsroom::explain(
            { ErrorKind::NotFound, Reason::UnknownArticle, QString(100000, QLatin1Char('x')) });

        QVERIFY2(sentence.size() < 1000, qPrintable(sentence.left(1000)));
    }

    void everyNameIsThere()
    {
        for (const Stage stage : allStages())
            QVERIFY(!newsroom::stageName(stage).isEmpty());
        for (const Act act : allActs())
            QVERIFY(!newsroom::actName(act).isEmpty());
        for (const Role role : { Role::Reporter, Role::Author, Role::Translator, Role::Editor, Role::Chief })
            QVERIFY(!newsroom::roleName(role).isEmpty());
    }
};

BROADSHEET_TEST(TstExplain)
#include "tst_explain.moc"
