// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/blockparser.h"
#include "markup/pagestyle.h"
#include "pageinput.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstPageRenderer : public QObject {
    Q_OBJECT

private slots:
    void rendersTheCases_data();
    void rendersTheCases();
    void theJudgeFindsFaults();
    void printsTheLedeOnce();
    void printsALedeThatDiffersAboveTheBody();
    void keepsTheDirectionOfTheLanguage_data();
    void keepsTheDirectionOfTheLanguage();
    void numbersCorrectionsOnce();
    void linksOnlyPeopleWithAPage();
    void showsPicturesOfTheSiteOnly();
    void showsTheLeadPictureOnce();
    void leavesBlockCommentsOut();
    void keepsEveryWordOfOddMarkup_data();
    void keepsEveryWordOfOddMarkup();
    void isValidWhateverTheBodyIs();
    void tellsMachinesTheSame();
    void asksNobodyButTheSite();
    void hasAShortScript();
    void keepsContrastInBothSchemes();
    void writesTheSameBytesTwice();
};

namespace {

constexpr char sha[] = "bs-media:0f0f";

PageInput anArticle(const QByteArray &body)
{
    PageInput input;
    input.text.fields.headline = QStringLiteral("A headline");
    input.text.body = parseBody(body);
    input.newsroom.name = QStringLiteral("The Lantern");
    input.publishedAt = *instantFromIso(QStringLiteral("2026-12-01T05:30:00Z"));
    input.updatedAt = input.publishedAt;
    input.writtenAt = input.publishedAt + std::chrono::hours(3);
    input.toRoot = QStringLiteral("../../../");
    return input;
}

QByteArray paragraph(const QByteArray &html)
{
    return "<!-- wp:paragraph -->\n<p>" + html + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray render(const PageInput &input) { return renderArticle(input, englishPageStrings()); }

/// What is between the first `begin` and the next `end`.
QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype at = text.indexOf(begin);
    const qsizetype from = at + begin.size();
    return at < 0 ? QByteArray() : text.mid(from, text.indexOf(end, from) - from);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstPageRenderer::rendersTheCases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(BROADSHEET_TEST_CASES "/page"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TstPageRenderer::rendersTheCases()
{
    QFETCH(QString, folder);

    const QByteArray html = render(test::pageInputFrom(readFile(folder + QStringLiteral("/input.json"))));

    QCOMPARE(test::faultsOf(html), QStringList());
    // The head is the same in all pages but for what other tests name: the cases show what is between it and
    // the script.
    const QByteArray page = "<body" + between(html, "<body", "<script>\n");
    const QString expected = folder + QStringLiteral("/expected.html");
    if (qEnvironmentVariableIsSet("BROADSHEET_REBASELINE")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page);
    }
    const QByteArray wanted = readFile(expected);
    if (page != wanted) {
        qsizetype at = 0;
        while (at < page.size() && at < wanted.size() && page.at(at) == wanted.at(at))
            ++at;
        const qsizetype from = std::max<qsizetype>(0, at - 60);
        QFAIL("differs at " + QByteArray::number(at) + "\nis:     " + page.mid(from, 200)
            + "\nwanted: " + wanted.mid(from, 200)
            + "\nif that is right: BROADSHEET_REBASELINE=1 markup_tests tst_pagerenderer");
    }
}

void TstPageRenderer::theJudgeFindsFaults()
{
    const auto page = [](const QByteArray &body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>" + body
            + "</body></html>";
    };

    QCOMPARE(test::faultsOf(page("<h1>a</h1>")), QStringList());
    QVERIFY(!test::faultsOf(page("<h1>a</h1></p>")).isEmpty());
    QVERIFY(!test::faultsOf(page("<h1>a</h1><b><i>x</b></i>")).isEmpty());
    QVERIFY(!test::faultsOf(page("<h1>a</h1><h1>b</h1>")).isEmpty());
    QVERIFY(!test::faultsOf(page("<h1 id=\"a\">a</h1><p id=\"a\">b</p>")).isEmpty());
    QVERIFY(!test::faultsOf(page("<h1>a</h1><img src=\"https://a.example/\">")).isEmpty());
    QVERIFY(!test::faultsOf(page("<h1 onclick=\"x\">a</h1>")).isEmpty());
}

void TstPageRenderer::printsTheLedeOnce()
{
    PageInput input
        = anArticle(paragraph("The <em>harbour</em> &amp; the sea.") + "\n\n" + paragraph("The rest."));
    input.text.fields.lede = QStringLiteral("The harbour & the sea.");
    input.text.fields.dateline = QStringLiteral("Marren");

    const QByteArray article = between(render(input), "<article", "</article>");

    QVERIFY(article.contains("<p class=\"lede\">The harbour &amp; the sea.</p>"));
    QCOMPARE(article.count("harbour"), 1);
    QVERIFY(article.contains("<p><span class=\"dateline\">Marren</span> — The rest.</p>"));
}

void TstPageRenderer::printsALedeThatDiffersAboveTheBody()
{
    PageInput input = anArticle(paragraph("The first paragraph."));
    input.text.fields.lede = QStringLiteral("Something else.");

    const QByteArray article = between(render(input), "<article", "</article>");

    QVERIFY(article.contains("<p class=\"lede\">Something else.</p>"));
    QVERIFY(article.contains("<p>The first paragraph.</p>"));
}

void TstPageRenderer::keepsTheDirectionOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("persian") << "fa" << QByteArray("<html lang=\"fa\" dir=\"rtl\">");
    QTest::newRow("hebrew") << "he" << QByteArray("<html lang=\"he\" dir=\"rtl\">");
    QTest::newRow("german") << "de-AT" << QByteArray("<html lang=\"de-AT\" dir=\"ltr\">");
    QTest::newRow("the newsroom's") << "" << QByteArray("<html lang=\"en\" dir=\"ltr\">");
    QTest::newRow("no tag") << "x\" onload=\"y" << QByteArray("<html lang=\"en\" dir=\"ltr\">");
}

void TstPageRenderer::keepsTheDirectionOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, root);
    PageInput input = anArticle(paragraph("Text."));
    input.text.fields.language = language;

    QVERIFY(render(input).contains(root));
}

void TstPageRenderer::numbersCorrectionsOnce()
{
    const QByteArray open = "\n\n<!-- wp:paragraph {\"className\":\"broadsheet-correction\"} -->\n<p "
                            "class=\"broadsheet-correction\">";
    const QByteArray close = "</p>\n<!-- /wp:paragraph -->";
    PageInput input = anArticle(
        paragraph("Text.") + open + "Correction 1: It was eleven." + close + open + "An older form." + close);
    input.corrections
        = { QStringLiteral("It was eleven."), QStringLiteral("eleven."), QStringLiteral("An older form.") };

    const QByteArray notes = between(render(input), "<section class=\"corrections\"", "</section>");

    QVERIFY(notes.contains("<p><b>Correction 1:</b> It was eleven.</p>"));
    QVERIFY(notes.contains("<p><b>Correction 2:</b> An older form.</p>"));
    QVERIFY(notes.contains("<p><b>Correction 3:</b> eleven.</p>"));
    QCOMPARE(notes.count("<p>"), 3);
}

void TstPageRenderer::linksOnlyPeopleWithAPage()
{
    PageInput input = anArticle(paragraph("Text."));
    input.authors = { { .login = QStringLiteral("mina"), .name = QStringLiteral("Mina") },
        { .login = QString(), .name = QStringLiteral("A guest") } };

    const QByteArray page = render(input);

    QVERIFY(page.contains("<p class=\"by\">By <a rel=\"author\" "
                          "href=\"../../../author/mina/index.html\"><bdi>Mina</bdi></a> and "
                          "<bdi>A guest</bdi></p>"));
}

void TstPageRenderer::showsPicturesOfTheSiteOnly()
{
    PageInput input
        = anArticle("<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"bs-media:0f0f\" "
                    "alt=\"A pier\" width=\"30\" height=\"20\"/></figure>\n<!-- /wp:image -->\n\n"
                    "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img "
                    "src=\"https://elsewhere.example/x.png\" alt=\"A map\"/></figure>\n<!-- /wp:image -->");
    input.media.insert(QLatin1String(sha), QStringLiteral("media/0f0f.jpg"));

    const QByteArray page = render(input);

    QVERIFY(page.contains("<img src=\"../../../media/0f0f.jpg\" alt=\"A pier\" width=\"30\" height=\"20\" "
                          "loading=\"lazy\" decoding=\"async\">"));
    QVERIFY(page.contains("<figure><span class=\"nopicture\">A map</span></figure>"));
    for (const char *address :
        { "https://evil.example/x", "//evil.example/x", "data:text/html,x", "/etc/x" }) {
        input.media.insert(QLatin1String(sha), QLatin1String(address));
        QVERIFY(render(input).contains("<span class=\"nopicture\">A pier</span>"));
    }
}

void TstPageRenderer::showsTheLeadPictureOnce()
{
    PageInput input = anArticle(paragraph("Text."));
    input.text.fields.image = QLatin1String(sha);
    input.text.fields.imageRights = QStringLiteral("Ines");
    input.media.insert(QLatin1String(sha), QStringLiteral("media/0f0f.jpg"));
    QVERIFY(render(input).contains("<figcaption><span class=\"credit\">Photo: Ines</span></figcaption>"));
    QCOMPARE(render(input).count("media/0f0f.jpg"), 1);

    input.text.body = parseBody(
        "<!-- wp:image -->\n<figure><img src=\"bs-media:0f0f\" alt=\"\"/></figure>\n<!-- /wp:image -->");
    QCOMPARE(render(input).count("media/0f0f.jpg"), 1);
}

void TstPageRenderer::leavesBlockCommentsOut()
{
    const QByteArray page = render(
        anArticle("<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item --></ul>\n"
                  "<!-- /wp:list -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n"
                  "<!-- wp:bs/m {\"d\":\"c2VjcmV0\"} /-->"));

    QVERIFY(!page.contains("<!-- "));
    QVERIFY(!page.contains("<!--more"));
    QVERIFY(!page.contains("c2VjcmV0"));
}

void TstPageRenderer::keepsEveryWordOfOddMarkup_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text in a list") << QByteArray("<ul>one<li>two</li><p>three</p></ul>");
    QTest::newRow("list in a list") << QByteArray("<ul><li>one</li><ul><li>two</li></ul></ul>three");
    QTest::newRow("stray items") << QByteArray("<li>one</li><dd>two</dd><figcaption>three</figcaption>");
    QTest::newRow("table without rows") << QByteArray("<table><td>one</td><p>two</p></table>three");
    QTest::newRow("unclosed") << QByteArray("<p>one<b>two<i>three");
    QTest::newRow("blocks in lines") << QByteArray(
        "<span><p>one</p></span><a href=\"/x\"><h2>two</h2></a><b><ul><li>three</ul></b>");
    QTest::newRow("boxes") << QByteArray("<div>one<section><div>two</div></section>three</div>");
    QTest::newRow("a link in a link") << QByteArray("<a href=\"/x\">one<a href=\"/y\">two</a></a>three");
    QTest::newRow("classic") << QByteArray("one\n\ntwo\r\n \r\nthree");
}

void TstPageRenderer::keepsEveryWordOfOddMarkup()
{
    QFETCH(QByteArray, body);

    const QByteArray page = render(anArticle(body));

    QCOMPARE(test::faultsOf(page), QStringList());
    const QByteArray text = between(page, "<div class=\"text\">", "</article>");
    for (const char *word : { "one", "two", "three" })
        QVERIFY2(text.contains(word), text.constData());
}

void TstPageRenderer::isValidWhateverTheBodyIs()
{
    const auto pieces = rc::gen::element<QByteArray>("<p>", "</p>", "<b>", "</b>", "<i>", "</i>",
        "<a href=\"/x\">", "</a>", "<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "<td>",
        "</td>", "<th>", "<caption>", "<tbody>", "<div>", "</div>", "<figure>", "</figure>", "<figcaption>",
        "</figcaption>", "<img src=\"bs-media:0f0f\">", "<blockquote>", "</blockquote>", "<h1>", "</h1>",
        "<h3>", "<pre>", "</pre>", "<code>", "</code>", "<hr>", "<br>", "<dl>", "<dt>", "<dd>", "</dl>",
        "<ruby>", "<rt>", "</ruby>", "<form>", "<select>", "<option>", "<textarea>", "<button>", "</button>",
        "<svg>", "<math>", "<template>", "<plaintext", "<nobr>", "<font>", "<center>", "<details>",
        "<summary>", "<iframe>", "</body>", "</html>", "<frameset>", "<title>", "<style>", "<!--", "-->",
        "<![CDATA[", "&#0;", "&lt;", "&#x80;", "\n\n", " ", "word", "<span lang=\"fa\">", "</span>", "\xff",
        "<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", "<!-- wp:image {\"credit\":\"c\"} -->",
        "<!-- /wp:image -->", "<!-- wp:embed -->", "<!-- /wp:embed -->", "https://a.example/x");
    const bool holds = rc::check("a page of any soup is valid", [&pieces] {
        QByteArray body;
        for (const QByteArray &piece : *rc::gen::container<std::vector<QByteArray>>(pieces))
            body += piece;
        PageInput input = anArticle(body);
        input.media.insert(QLatin1String(sha), QStringLiteral("media/0f0f.jpg"));
        const QStringList faults = test::faultsOf(render(input));
        if (!faults.isEmpty())
            RC_FAIL((body + "\n" + faults.join(QLatin1Char(';')).toUtf8() + "\n"
                + between(render(input), "<div class=\"text\">", "</article>"))
                        .toStdString());
    });
    QVERIFY(holds);
}

void TstPageRenderer::tellsMachinesTheSame()
{
    PageInput input = anArticle(paragraph("Text."));
    input.text.fields.headline = QStringLiteral("A </script><script>headline");
    input.text.fields.section = QStringLiteral("City");
    input.siteUrl = QStringLiteral("https://lantern.example");
    input.address = QStringLiteral("2026/12/a-1a2b3c4d/");
    input.authors = { { .login = QStringLiteral("mina"), .name = QStringLiteral("Mina") } };

    const QByteArray page = render(input);

    const QByteArray json = between(page, "<script type=\"application/ld+json\">", "</script>");
    const QJsonObject data = QJsonDocument::fromJson(json).object();
    QCOMPARE(data[QLatin1String("@type")].toString(), QStringLiteral("NewsArticle"));
    QCOMPARE(data[QLatin1String("headline")].toString(), input.text.fields.headline);
    QCOMPARE(data[QLatin1String("mainEntityOfPage")].toString(),
        QStringLiteral("https://lantern.example/2026/12/a-1a2b3c4d/"));
    QCOMPARE(
        data[QLatin1String("datePublished")].toString(), toIsoInZone(input.publishedAt, input.newsroom.zone));
    QVERIFY(
        page.contains("<meta property=\"og:url\" content=\"https://lantern.example/2026/12/a-1a2b3c4d/\">"));
    QVERIFY(page.contains("<link rel=\"canonical\" href=\"https://lantern.example/2026/12/a-1a2b3c4d/\">"));
    QVERIFY(page.contains("<meta name=\"twitter:card\" content=\"summary\">"));
    QVERIFY(!page.contains("noindex"));
    input.isPreview = true;
    QVERIFY(render(input).contains("<meta name=\"robots\" content=\"noindex\">"));
    QVERIFY(render(input).contains("Preview: not published"));
}

void TstPageRenderer::asksNobodyButTheSite()
{
    const QByteArray page = render(anArticle(paragraph("Text.")));
    const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    const QByteArray script = between(page, "<script>", "</script>");
    const QByteArray style = between(page, "<style>", "</style>");
    const auto hashOf = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
    };

    QVERIFY(policy.startsWith("default-src "));
    QVERIFY(policy.contains("sha256-" + hashOf(script)));
    QVERIFY(policy.contains("sha256-" + hashOf(style)));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains("data:"));
    QVERIFY(!style.contains("url("));
    QVERIFY(!style.contains("@import"));
}

void TstPageRenderer::hasAShortScript()
{
    QVERIFY(pageScript().trimmed().count('\n') < 20);
    QCOMPARE(render(anArticle(paragraph("Text."))).count("<script"), 2);
}

namespace {

double luminance(const QByteArray &hex)
{
    QByteArray full = hex;
    if (hex.size() == 3)
        full = QByteArray(2, hex[0]) + QByteArray(2, hex[1]) + QByteArray(2, hex[2]);
    const auto channel = [&full](int at) {
        const double value = full.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

double contrast(const QByteArray &a, const QByteArray &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

void TstPageRenderer::keepsContrastInBothSchemes()
{
    const QByteArray style = pageStyle();
    const QByteArray light = between(style, ":root{", "}");
    const QByteArray dark = between(style, "prefers-color-scheme:dark){:root{", "}");
    for (const QByteArray &scheme : { light, dark }) {
        const auto colour = [&scheme](const QByteArray &name) {
            const QByteArray value = between(scheme, "--" + name + ":#", ";");
            return value.isEmpty() ? scheme.mid(scheme.indexOf("--" + name + ":#") + name.size() + 4, 6)
                                   : value.left(6);
        };
        for (const char *text : { "ink", "ink2", "ink3", "accent", "red" })
            for (const char *ground : { "paper", "raised" })
                QVERIFY2(contrast(colour(text), colour(ground)) >= 4.5, text);
        QVERIFY(contrast(colour("amber"), colour("ambersoft")) >= 4.5);
    }
}

void TstPageRenderer::writesTheSameBytesTwice()
{
    const QByteArray json
        = readFile(QStringLiteral(BROADSHEET_TEST_CASES "/page/english-with-everything/input.json"));
    PageInput again = test::pageInputFrom(json);
    QHash<QString, QString> media;
    media.reserve(4096);
    for (auto it = again.media.cbegin(); it != again.media.cend(); ++it)
        media.insert(it.key(), it.value());
    again.media = media;

    QCOMPARE(render(again), render(test::pageInputFrom(json)));
}

BROADSHEET_TEST(TstPageRenderer)
#include "tst_pagerenderer.moc"
