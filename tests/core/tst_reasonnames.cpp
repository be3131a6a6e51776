// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reasonnames.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broadsheet;

class TstReasonnames : public QObject {
    Q_OBJECT

private slots:

    void everyReasonHasANameOfItsOwnThatGoesBothWays()
    {
        const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> names;
        for (int i = 1; i <= static_cast<int>(lastReason); ++i) {
            const auto reason = static_cast<Reason>(i);
            const QString name = reasonName(reason);
            QVERIFY2(shape.match(name).hasMatch(), qPrintable(name + QString::number(i)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY(reasonFromName(name) == reason);
        }
    }

    void whatHasNoNameIsUnspecified()
    {
        QCOMPARE(QString(reasonName(Reason::Unspecified)), QString());
        QVERIFY(reasonFromName({}) == Reason::Unspecified);
        QVERIFY(reasonFromName(QStringLiteral("from-a-later-program")) == Reason::Unspecified);
    }

    void namesOnDiskStayAsTheyWere()
    {
        QCOMPARE(QString(reasonName(Reason::ConflictOpen)), QStringLiteral("conflict-open"));
        QCOMPARE(QString(reasonName(Reason::FieldIsNotAList)), QStringLiteral("field-is-not-a-list"));
        QCOMPARE(QString(reasonName(Reason::StageForbids)), QStringLiteral("stage-forbids"));
        QCOMPARE(QString(reasonName(Reason::FileUnwritable)), QStringLiteral("file-unwritable"));
    }
};

BROADSHEET_TEST(TstReasonnames)
#include "tst_reasonnames.moc"
