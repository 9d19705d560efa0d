// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/serviceeditor.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace karigar::ui {
class Button;
class FieldRow;
class MoneyField;
class Pictures;
class SegmentedControl;
} // namespace karigar::ui

namespace karigar::ui::artisan {

struct FileChooser;
class PictureButton;
class SessionFields;

/// The words and numbers of one workshop. Says what changed at each keystroke; knows no rules. GUI thread.
/// Object names: serviceTitleField, serviceDescriptionField, serviceIncludedField, serviceBringField,
/// servicePictureButton, serviceMinutesField, serviceSeatsField, servicePriceField, serviceModeChoice (.0
/// approve, .1 at once), servicePolicyChoice (.0 flexible, .1 moderate, .2 strict), servicePlaceChoice (.0 in
/// person, .1 online), servicePublishedBox, and those of SessionFields.
class ServiceForm : public QWidget {
    Q_OBJECT
public:
    ServiceForm(Pictures& pictures, const FileChooser& chooser, QWidget* parent);

    void setService(const Service& service);
    /// What the form says, over the record it was given.
    Service service() const;
    void setPicture(const QString& sha);
    void setError(views::artisan::ServiceEditor::Field field, const QString& sentence);
    void clearErrors();
    void focusTitle();

Q_SIGNALS:
    void edited();
    void pictureChosen(const QByteArray& bytes, const QString& mime);
    void refused(const karigar::Error& error);

private:
    using Field = views::artisan::ServiceEditor::Field;

    QWidget* wordsCard();
    QWidget* numbersCard();
    QWidget* rulesCard();
    void connectFields();
    void explain();

    Service m_base;
    bool m_filling = false;
    QHash<int, FieldRow*> m_rows;
    PictureButton* m_picture;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QPlainTextEdit* m_included = nullptr;
    QPlainTextEdit* m_bring = nullptr;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_seats = nullptr;
    MoneyField* m_price = nullptr;
    SegmentedControl* m_mode = nullptr;
    QLabel* m_modeWords = nullptr;
    SegmentedControl* m_policy = nullptr;
    QLabel* m_policyWords = nullptr;
    SegmentedControl* m_place = nullptr;
    QLabel* m_placeWords = nullptr;
    SessionFields* m_sessions = nullptr;
    QCheckBox* m_published = nullptr;
};

} // namespace karigar::ui::artisan
