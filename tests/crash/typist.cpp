// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who types fast and without end into the articles of a profile, through the same Writing as the
// window. For typingkill, which ends it: typist PROFILE SEED ARTICLE... After each change it says on standard
// output what is on the screen (typingscript.h); autosave says on standard error what is on the disk.
#include "markup/blockwriter.h"
#include "markup/plaintext.h"
#include "newsroom/writing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <random>
#include <unistd.h>

using namespace broadsheet;

namespace {

class Typist : public QObject {
public:
    Typist(newsroom::Workplace &place, quint32 seed, std::vector<ArticleId> articles)
        : m_writing(place)
        , m_random(seed)
        , m_articles(std::move(articles))
    {
        connect(&m_writing, &newsroom::Writing::opened, this, [this](const newsroom::ArticleSheet &sheet) {
            m_text = sheet.text;
            m_opening = false;
            say();
        });
        connect(&m_writing, &newsroom::Writing::replaced, this,
            [](const newsroom::ArticleSheet &) { qFatal("replaced what was typed"); });
        connect(&m_writing, &newsroom::Writing::openFailed, this,
            [](const Error &error) { qFatal("cannot open: %s", qPrintable(error.detail)); });
        connect(&m_keys, &QTimer::timeout, this, [this] { press(); });
        m_keys.setSingleShot(true);
        open();
        m_keys.start(0);
    }

private:
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void open()
    {
        m_opening = true;
        m_writing.open(m_articles[static_cast<size_t>(upTo(static_cast<int>(m_articles.size())))],
            [this] { return m_text; });
    }

    void press()
    {
        m_keys.start(1 + upTo(20));
        // While another article is read nobody types: the paper is about to change.
        if (m_opening)
            return;
        const int what = upTo(400);
        if (what == 0) {
            open();
            return;
        }
        if (what == 1) {
            m_writing.cut([](const Result<newsroom::ArticleSheet> &) {});
            return;
        }
        change(what % 10);
        m_writing.changed();
        say();
    }

    void change(int what)
    {
        if (what == 0)
            typeInto(m_text.fields.headline);
        else if (what == 1)
            typeInto(m_text.fields.lede);
        else if (what == 2)
            changeTags();
        else if (what == 3)
            changeBlocks();
        else
            typeInBody();
    }

    QString word()
    {
        static const QString letters = QStringLiteral("abcdefgh \u0631\u0648\u0632\u00e9");
        QString made;
        for (int i = 1 + upTo(3); i > 0; --i)
            made.append(letters.at(upTo(static_cast<int>(letters.size()))));
        return made;
    }

    void typeInto(QString &text)
    {
        const int at = upTo(static_cast<int>(text.size()) + 1);
        if (text.size() > 60 || (upTo(4) == 0 && !text.isEmpty()))
            text.remove(qMin(at, static_cast<int>(text.size()) - 1), 1 + upTo(6));
        else
            text.insert(at, word());
    }

    void changeTags()
    {
        QStringList &tags = m_text.fields.tags;
        if (tags.size() > 6)
            tags.removeAt(upTo(static_cast<int>(tags.size())));
        else
            tags.append(QString::number(m_random() % 100000));
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> seen;
        for (const int index : m_text.body.visible())
            seen.push_back(m_text.body.blocks[static_cast<size_t>(index)]);
        return seen;
    }

    static Block list(const QByteArray &items)
    {
        return markup::makeBlock("core/list", {}, "<ul class=\"wp-block-list\">" + items + "</ul>");
    }

    /// Return, a new list, a paragraph taken out.
    void changeBlocks()
    {
        std::vector<Block> now = blocks();
        const int count = static_cast<int>(now.size());
        if (count > 12) {
            now.erase(now.begin() + upTo(count));
        } else {
            const Block fresh = upTo(3) == 0 ? list(item()) : markup::makeParagraph("New.");
            now.insert(now.begin() + upTo(count + 1), fresh);
        }
        m_text.body = markup::joinBlocks(now);
    }

    QByteArray item()
    {
        return markup::makeBlock("core/list-item", {}, "<li>" + markup::escapeHtml(word()) + "</li>").raw;
    }

    void typeInBody()
    {
        std::vector<Block> now = blocks();
        if (now.empty())
            now.push_back(markup::makeParagraph({}));
        Block &block = now[static_cast<size_t>(upTo(static_cast<int>(now.size())))];
        if (block.name == "core/list") {
            block.raw.insert(block.raw.lastIndexOf("</ul>"), "\n\n" + item());
            if (block.raw.size() > 2000)
                block = list(item());
        } else {
            QString text = markup::plainText(block);
            typeInto(text);
            block = markup::makeParagraph(markup::escapeHtml(text));
        }
        m_text.body = markup::joinBlocks(now);
    }

    void say()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const QJsonObject screen {
            { QStringLiteral("ms"),
                static_cast<qint64>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) },
            { QStringLiteral("article"), m_writing.article()->toString() },
            { QStringLiteral("sha"), QString::fromLatin1(contentHash(m_text).toHex()) },
            { QStringLiteral("headline"), m_text.fields.headline },
            { QStringLiteral("lede"), m_text.fields.lede },
            { QStringLiteral("tags"), QJsonArray::fromStringList(m_text.fields.tags) },
            { QStringLiteral("body"), QString::fromUtf8(m_text.body.bytes()) },
        };
        std::printf("%s\n", QJsonDocument(screen).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    newsroom::Writing m_writing;
    std::mt19937 m_random;
    std::vector<ArticleId> m_articles;
    ArticleText m_text = {};
    QTimer m_keys;
    bool m_opening = true;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    const SystemClock clock;
    RandomIds ids;
    auto place = newsroom::Workplace::open(arguments[1], clock, ids, store::Access::ReadWrite);
    if (!place)
        return 1;
    std::vector<ArticleId> articles;
    for (const QString &text : arguments.mid(3)) {
        const auto id = ArticleId::fromString(text);
        if (!id)
            return 2;
        articles.push_back(*id);
    }
    std::printf("pid %d\n", static_cast<int>(::getpid()));
    std::fflush(stdout);
    const Typist typist(**place, arguments[2].toUInt(), std::move(articles));
    return app.exec();
}
