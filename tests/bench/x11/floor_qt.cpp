// SPDX-License-Identifier: GPL-3.0-or-later
// The toolkit floor: QMainWindow + QTextEdit (or QPlainTextEdit), nothing else; optionally an open SQLite
// store.
//   floor_qt [--db FILE] [--html FILE] [--plain]
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextEdit>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QString db, html;
    bool plain = false;
    const auto a = app.arguments();
    for (int i = 1; i < a.size(); ++i) {
        if (a[i] == "--db")
            db = a[++i];
        else if (a[i] == "--html")
            html = a[++i];
        else if (a[i] == "--plain")
            plain = true;
    }
    QMainWindow w;
    w.resize(1000, 700);
    if (!db.isEmpty()) {
        auto c = QSqlDatabase::addDatabase("QSQLITE");
        c.setDatabaseName(db);
        c.open();
        QSqlQuery q;
        q.exec("PRAGMA journal_mode=WAL");
        q.exec("PRAGMA synchronous=NORMAL");
        q.exec("select id,title from article order by modified desc limit 50");
        while (q.next()) { }
    }
    QByteArray body;
    if (!html.isEmpty()) {
        QFile f(html);
        if (f.open(QIODevice::ReadOnly))
            body = f.readAll();
    }
    if (plain) {
        auto *e = new QPlainTextEdit;
        e->setPlainText(QString::fromUtf8(body));
        w.setCentralWidget(e);
    } else {
        auto *e = new QTextEdit;
        if (!body.isEmpty())
            e->setHtml(QString::fromUtf8(body));
        w.setCentralWidget(e);
    }
    w.show();
    return app.exec();
}
