// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/look.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside the namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initIconResource() { Q_INIT_RESOURCE(icons); }

namespace broadsheet::editor {

namespace {

QString iconFile(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// Those that point somewhere on the page; the rest are things.
bool mirrorsIcon(const QString &name)
{
    static const QStringList names { QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("list"),
        QStringLiteral("olist"), QStringLiteral("note"), QStringLiteral("articles"), QStringLiteral("arrow"),
        QStringLiteral("panel"), QStringLiteral("quote"), QStringLiteral("cmd"), QStringLiteral("left"),
        QStringLiteral("right") };
    return names.contains(name);
}

QColor tintColour(Tint tint, const Tokens &t)
{
    switch (tint) {
    case Tint::Ink:
        return t.ink;
    case Tint::Ink2:
        return t.ink2;
    case Tint::Accent:
        return t.accent;
    case Tint::AccentInk:
        return t.accentInk;
    case Tint::Green:
        return t.green;
    case Tint::Amber:
        return t.amber;
    case Tint::Red:
        return t.red;
    case Tint::Violet:
        return t.violet;
    case Tint::Teal:
        return t.teal;
    case Tint::Grey:
        return t.grey;
    }
    return t.ink2;
}

/// The theme and the direction are asked for at every paint: changing them rebuilds nothing.
class OwnIcon final : public QIconEngine {
public:
    OwnIcon(const QString &name, Tint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new OwnIcon(*this); }

    QString key() const override { return QStringLiteral("broadsheet"); }

    QString iconName() override { return m_name; }

    bool isNull() override { return false; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in pixels of the device already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourOf(mode);
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && mirrorsIcon(m_name);
        const QString cacheKey = QStringLiteral("broadsheet-icon/%1/%2/%3x%4/%5/%6")
                                     .arg(m_name, colour.name())
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(mirrored)
                                     .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(cacheKey, &pixmap)) {
            pixmap = drawn(size, colour, mirrored, scale);
            QPixmapCache::insert(cacheKey, pixmap);
        }
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const Tokens &t = tokensOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? t.ink3 : tintColour(m_tint, t);
    }

    QPixmap drawn(const QSize &size, const QColor &colour, bool mirrored, qreal ratio) const
    {
        QFile file(iconFile(m_name));
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
            return QPixmap::fromImage(image);
        QByteArray svg = file.readAll();
        // Qt renders currentColor black.
        svg.replace("currentColor", colour.name().toLatin1());
        if (size.width() <= qRound(16 * ratio))
            svg.replace("stroke-width=\"1.6\"", "stroke-width=\"2\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        return QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, Tint tint)
{
    initIconResource();
    if (name.isEmpty() || !QFile::exists(iconFile(name)))
        return {};
    return QIcon(new OwnIcon(name, tint));
}

QStringList iconNames()
{
    initIconResource();
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") }))
        names.append(file.chopped(4));
    return names;
}

} // namespace broadsheet::editor
