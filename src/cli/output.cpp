// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

namespace broadsheet::cli {

namespace {

QByteArray asText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Array: {
        QByteArrayList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts.append(asText(item));
        return parts.join(", ");
    }
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

QByteArray lineOf(const QJsonObject &object, const QStringList &fields)
{
    QByteArrayList parts;
    for (const QString &field : fields)
        parts.append(asText(object.value(field)));
    return parts.join('\t') + '\n';
}

QJsonObject reduced(const QJsonObject &object, const QStringList &fields)
{
    QJsonObject some;
    for (const QString &field : fields)
        some.insert(field, object.value(field));
    return some;
}

QJsonValue reduced(const QJsonValue &value, const QStringList &fields)
{
    if (!value.isArray())
        return reduced(value.toObject(), fields);
    QJsonArray some;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &item : all)
        some.append(reduced(item.toObject(), fields));
    return some;
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

QByteArray fieldLines(const QJsonValue &value, const QStringList &fields)
{
    if (!value.isArray())
        return lineOf(value.toObject(), fields);
    QByteArray lines;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &item : all)
        lines += lineOf(item.toObject(), fields);
    return lines;
}

} // namespace

QByteArray rendered(const Reply &reply, const GlobalOptions &options)
{
    if (reply.raw)
        return *reply.raw;
    // A complaint; it has said all on standard error.
    if (reply.json.isUndefined())
        return {};
    if (options.porcelain && options.json)
        return QJsonDocument(QJsonArray::fromStringList(reply.ids)).toJson(QJsonDocument::Indented);
    if (options.porcelain) {
        QByteArray lines;
        for (const QString &id : reply.ids)
            lines += id.toUtf8() + '\n';
        return lines;
    }
    if (options.json)
        return jsonBytes(options.fields.isEmpty() ? reply.json : reduced(reply.json, options.fields));
    if (!options.fields.isEmpty())
        return fieldLines(reply.json, options.fields);
    return options.quiet || reply.text.isEmpty() ? QByteArray() : reply.text.toUtf8() + '\n';
}

bool writeOut(const QByteArray &bytes)
{
    const char *data = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, data, static_cast<size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        left -= written;
    }
    return true;
}

void sayError(const QString &line)
{
    QByteArray bytes = line.toUtf8();
    bytes.replace('\n', ' ');
    bytes += '\n';
    // Nobody is left to tell when standard error is closed.
    [[maybe_unused]] const auto written
        = ::write(STDERR_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace broadsheet::cli
