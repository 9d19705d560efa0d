// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/chatwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chat)
};

QString forArtisan(AutomaticText text, const QString& guest)
{
    switch (text) {
    case AutomaticText::Confirmed:
        return Words::tr("The booking is confirmed. Here you and %1 can arrange everything.").arg(guest);
    case AutomaticText::Completed:
        return Words::tr("The workshop is completed. What %1 paid is now payable to you.").arg(guest);
    case AutomaticText::Cancelled:
        return Words::tr("The booking is cancelled. %1 has been told.").arg(guest);
    case AutomaticText::Reminder:
        return Words::tr("A reminder: the workshop with %1 is coming up.").arg(guest);
    case AutomaticText::None:
        return {};
    }
    return {};
}

QString forCustomer(AutomaticText text, const QString& artisan)
{
    switch (text) {
    case AutomaticText::Confirmed:
        return Words::tr("Your booking is confirmed. Ask %1 here whatever you would like to know.")
            .arg(artisan);
    case AutomaticText::Completed:
        return Words::tr("The workshop is completed. Thank you for learning with %1.").arg(artisan);
    case AutomaticText::Cancelled:
        return Words::tr("Your booking is cancelled. You and %1 have both been told why.").arg(artisan);
    case AutomaticText::Reminder:
        return Words::tr("A reminder: your workshop with %1 is coming up.").arg(artisan);
    case AutomaticText::None:
        return {};
    }
    return {};
}

} // namespace

QString automaticWords(AutomaticText text, const Channel& channel, const Id& reader)
{
    return reader == channel.artisan ? forArtisan(text, channel.customerName)
                                     : forCustomer(text, channel.artisanName);
}

QString lastWords(const Channel& channel, const Id& reader)
{
    if (channel.lastBy.isNull())
        return automaticWords(AutomaticText::Confirmed, channel, reader);
    const QString words = channel.lastText.isEmpty() ? Words::tr("A file") : channel.lastText.simplified();
    return channel.lastBy == reader ? Words::tr("You: %1").arg(words) : words;
}

QString fileWords(const FileRef& file)
{
    return u"%1 · %2"_s.arg(file.name, QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeSIFormat));
}

QString otherName(const Channel& channel, const Id& reader)
{
    return reader == channel.artisan ? channel.customerName : channel.artisanName;
}

} // namespace karigar::views
