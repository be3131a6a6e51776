// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/banner.h"

#include "editor/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int bannerPadding = 14;
constexpr int bannerIcon = 20;

QColor groundOf(Banner::Colour colour, const editor::Tokens &t)
{
    switch (colour) {
    case Banner::Colour::Red:
        return t.redSoft;
    case Banner::Colour::Amber:
        return t.amberSoft;
    case Banner::Colour::Blue:
        return t.accentSoft;
    case Banner::Colour::Grey:
        return t.greySoft;
    case Banner::Colour::Green:
        return t.greenSoft;
    }
    return t.greySoft;
}

editor::Tint tintOf(Banner::Colour colour)
{
    switch (colour) {
    case Banner::Colour::Red:
        return editor::Tint::Red;
    case Banner::Colour::Amber:
        return editor::Tint::Amber;
    case Banner::Colour::Blue:
        return editor::Tint::Accent;
    case Banner::Colour::Grey:
        return editor::Tint::Grey;
    case Banner::Colour::Green:
        return editor::Tint::Green;
    }
    return editor::Tint::Grey;
}

QString languageOfUi() { return QLocale().name(); }

} // namespace

BannerBar::BannerBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_row->setContentsMargins(bannerPadding, 6, bannerPadding, 6);
    m_row->setSpacing(0);
    // Where the icon is painted; a space mirrors, a margin does not.
    m_row->addSpacing(bannerIcon + 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    for (QLabel *label : { m_title, m_sentence }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_row->addLayout(words, 1);
    m_buttons->setSpacing(8);
    m_row->addSpacing(16);
    m_row->addLayout(m_buttons);
    setMinimumHeight(46);
    setFonts();
    hide();
}

void BannerBar::put(const Banner &banner)
{
    Q_ASSERT(!banner.name.isEmpty());
    const auto same = std::find_if(m_banners.begin(), m_banners.end(),
        [&banner](const Banner &each) { return each.name == banner.name; });
    if (same != m_banners.end())
        *same = banner;
    else
        m_banners.push_back(banner);
    showWorst();
}

void BannerBar::remove(const QString &name)
{
    if (std::erase_if(m_banners, [&name](const Banner &each) { return each.name == name; }) > 0)
        showWorst();
}

void BannerBar::clear()
{
    m_banners.clear();
    showWorst();
}

QString BannerBar::shown() const
{
    const Banner *banner = worst();
    return banner == nullptr ? QString() : banner->name;
}

// Of two that are equally bad, the newer one.
const Banner *BannerBar::worst() const
{
    const Banner *found = nullptr;
    for (const Banner &each : m_banners) {
        if (found == nullptr || each.colour <= found->colour)
            found = &each;
    }
    return found;
}

void BannerBar::showWorst()
{
    // A button may be the reason for this change: it goes when its click is over.
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Banner *banner = worst();
    setVisible(banner != nullptr);
    if (banner == nullptr)
        return;
    m_title->setText(banner->title);
    m_sentence->setText(banner->sentence);
    m_sentence->setVisible(!banner->sentence.isEmpty());
    setAccessibleName(banner->title);
    setAccessibleDescription(banner->sentence);
    for (const Banner::Button &each : banner->buttons) {
        auto *button = new QPushButton(each.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [run = each.run] {
            if (run)
                run();
        });
        m_buttons->addWidget(button);
        // At once, not with the next turn of the event loop: the banner pushes the text down only once.
        button->show();
    }
    update();
}

void BannerBar::setFonts()
{
    m_title->setFont(editor::font(editor::TextRole::InterfaceStrong, languageOfUi()));
    QFont small = editor::font(editor::TextRole::Interface, languageOfUi());
    small.setPixelSize(12);
    m_sentence->setFont(small);
}

void BannerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setFonts();
    QWidget::changeEvent(event);
}

void BannerBar::paintEvent(QPaintEvent *)
{
    const Banner *banner = worst();
    if (banner == nullptr)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(banner->colour, editor::tokensOf(palette())));
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(bannerPadding, (height() - bannerIcon) / 2, bannerIcon, bannerIcon));
    editor::icon(banner->icon, tintOf(banner->colour)).paint(&painter, place);
}

} // namespace broadsheet::app
