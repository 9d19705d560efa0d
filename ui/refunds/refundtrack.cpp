// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refunds/refundtrack.h"

#include "models/views/core/timewords.h"
#include "ui/refunds/picturerow.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

StateChip* chip(const views::StateLook& look, QWidget* parent)
{
    return new StateChip(iconNamed(look.icon), look.text, toneNamed(look.tone), parent);
}

/// The last thing that happened decides what the chip says.
views::StateLook lookOfStory(const views::RefundStory& story)
{
    return story.refunds.empty() ? views::lookOf(story.request->state)
                                 : views::lookOf(story.refunds.back().state);
}

Money amountOf(const views::RefundStory& story)
{
    if (story.refunds.empty())
        return story.request->wished;
    Money sum;
    for (const Refund& refund : story.refunds)
        sum += refund.amount;
    return sum;
}

} // namespace

RefundTrack::RefundTrack(const PageContext& context, const views::RefundStory& story, const QString& method,
                         views::RefundReader reader, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_reader(reader)
{
    setObjectName(u"refundTrack"_s);
    content()->setSpacing(space::k12);
    addHead(story);
    if (story.request)
        addTalk(*story.request);
    addSteps(story, method);
}

void RefundTrack::addHead(const views::RefundStory& story)
{
    auto* state = chip(lookOfStory(story), this);
    state->setObjectName(u"refundTrackState"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(label(formatMoney(amountOf(story)), TextSize::Title, Ink::Normal, this), 1);
    if (story.waiting)
        row->addWidget(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, this));
    row->addWidget(state);
    content()->addLayout(row);
}

void RefundTrack::addTalk(const RefundRequest& request)
{
    const bool desk = m_reader == views::RefundReader::Desk;
    const QString customer = desk ? request.customerName : tr("You");
    addWords(customer, request.text, request.pictures, request.createdAt);
    for (const RefundRemark& remark : request.remarks)
        addWords(remark.by == request.customer ? customer : tr("Karigar"), remark.text, remark.pictures,
                 remark.at);
}

void RefundTrack::addWords(const QString& who, const QString& text, const QStringList& pictures, Millis at)
{
    auto* line = label(u"%1 · %2"_s.arg(who, views::relativeWords(at, m_context.workspace.now())),
                       TextSize::Caption, Ink::Muted, this);
    line->setToolTip(views::exactWords(at));
    content()->addWidget(line);
    if (!text.isEmpty())
        content()->addWidget(label(text, TextSize::Body, Ink::Normal, this));
    if (pictures.isEmpty())
        return;
    auto* row = new PictureRow(m_context, this);
    row->setPictures(pictures);
    content()->addWidget(row);
}

void RefundTrack::addSteps(const views::RefundStory& story, const QString& method)
{
    QVector<Timeline::Step> steps;
    const Millis now = m_context.workspace.now();
    for (const views::RefundStep& step :
         views::refundSteps(story.request ? &*story.request : nullptr, story.refunds, method, m_reader))
        steps.append({iconNamed(step.look.icon), toneNamed(step.look.tone), step.look.text, step.detail,
                      step.at > 0 ? views::relativeWords(step.at, now) : QString(),
                      step.at > 0 ? views::exactWords(step.at) : QString(), step.done});
    auto* timeline = new Timeline(this);
    timeline->setObjectName(u"refundTimeline"_s);
    timeline->setSteps(steps);
    content()->addWidget(timeline);
}

} // namespace karigar::ui
