// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountroom.h"

#include "app/outboxroom.h"
#include "app/rooms.h"
#include "editor/look.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <array>

namespace broadsheet::app {

namespace {

struct ThemeEntry {
    ThemeChoice theme;
    Command command;
};

constexpr std::array themes { ThemeEntry { ThemeChoice::Desktop, Command::ThemeDesktop },
    ThemeEntry { ThemeChoice::Light, Command::ThemeLight },
    ThemeEntry { ThemeChoice::Dark, Command::ThemeDark } };

class WindowChoices final : public QWidget {
    Q_OBJECT
public:
    WindowChoices(Surroundings surroundings, QWidget *parent)
        : QWidget(parent)
        , m_s(surroundings)
        , m_title(new QLabel(this))
        , m_languageName(new QLabel(this))
        , m_themeName(new QLabel(this))
        , m_language(new QComboBox(this))
        , m_theme(new QComboBox(this))
    {
        auto *form = new QFormLayout(this);
        form->setContentsMargins(14, 12, 14, 16);
        form->setVerticalSpacing(8);
        form->addRow(m_title);
        form->addRow(m_languageName, m_language);
        form->addRow(m_themeName, m_theme);
        m_languageName->setBuddy(m_language);
        m_themeName->setBuddy(m_theme);
        // Languages are called by their own names everywhere.
        m_language->addItem(QStringLiteral("English"));
        m_language->addItem(QStringLiteral("\u0641\u0627\u0631\u0633\u06cc"));
        for (size_t i = 0; i < themes.size(); ++i)
            m_theme->addItem(QString());
        connect(m_language, &QComboBox::activated, this, [this](int row) {
            m_s.commands.action(row == 0 ? Command::LanguageEnglish : Command::LanguagePersian)->trigger();
        });
        connect(m_theme, &QComboBox::activated, this,
            [this](int row) { m_s.commands.action(themes[static_cast<size_t>(row)].command)->trigger(); });
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        const QString tag = m_s.languages.tag();
        m_title->setFont(editor::font(editor::TextRole::InterfaceStrong, tag));
        m_title->setText(tr("This window"));
        m_languageName->setText(tr("Language"));
        m_themeName->setText(tr("Theme"));
        m_theme->setItemText(0, tr("Like the desktop"));
        m_theme->setItemText(1, tr("Light"));
        m_theme->setItemText(2, tr("Dark"));
        m_language->setCurrentIndex(tag == QLatin1String("fa") ? 1 : 0);
        for (size_t i = 0; i < themes.size(); ++i) {
            if (themes[i].theme == m_s.settings.theme())
                m_theme->setCurrentIndex(static_cast<int>(i));
        }
    }

    Surroundings m_s;
    QLabel *m_title;
    QLabel *m_languageName;
    QLabel *m_themeName;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace

QWidget *makeWindowChoices(Surroundings surroundings, QWidget *parent)
{
    return new WindowChoices(surroundings, parent);
}

Room *makeAccountRoom(Surroundings surroundings, QWidget *parent)
{
    return new OutboxRoom(surroundings, OutboxRoom::Start::Account, parent);
}

} // namespace broadsheet::app

#include "accountroom.moc"
