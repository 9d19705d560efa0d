// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/log/log.h"

#include <cstdio>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::backend::log {

namespace {

QLatin1String levelName(Level level)
{
    switch (level) {
    case Level::Info:
        return "info"_L1;
    case Level::Warning:
        return "warning"_L1;
    case Level::Error:
        return "error"_L1;
    }
    return {};
}

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const Level level = type == QtDebugMsg || type == QtInfoMsg ? Level::Info
                        : type == QtWarningMsg                  ? Level::Warning
                                                                : Level::Error;
    write(level, "qt", {{"category"_L1, QLatin1String(context.category)}, {"text"_L1, text}});
}

} // namespace

void write(Level level, const char* event, QJsonObject fields)
{
    fields.insert("ts"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    fields.insert("level"_L1, levelName(level));
    fields.insert("event"_L1, QLatin1String(event));
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr); // locks the stream
}

void info(const char* event, const QJsonObject& fields)
{
    write(Level::Info, event, fields);
}

void warning(const char* event, const QJsonObject& fields)
{
    write(Level::Warning, event, fields);
}

void error(const char* event, const QJsonObject& fields)
{
    write(Level::Error, event, fields);
}

QJsonObject about(const Error& error)
{
    return {{"domain"_L1, errorDomainName(error.domain)}, {"code"_L1, error.code}};
}

void takeQtMessages()
{
    qInstallMessageHandler(takeQtMessage);
}

} // namespace karigar::backend::log
