export const id = 7182;
export const ids = [
 7182
];
export const modules = {
 59800: (__unused_webpack_module, exports, __webpack_require__)=>{
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.wT = __webpack_unused_export__ = void 0;
  const ed5 = __webpack_require__(96950);
  const ed2 = __webpack_require__(24488);
  const NSed3 = __webpack_require__(85699);
  var isS = ed5.isS;
  var isChar10 = ed5.isChar;
  var isNameStartChar = ed5.isNameStartChar;
  var isNameChar = ed5.isNameChar;
  var S_LIST = ed5.S_LIST;
  var NAME_RE = ed5.NAME_RE;
  var isChar11 = ed2.isChar;
  var isNCNameStartChar = NSed3.isNCNameStartChar;
  var isNCNameChar = NSed3.isNCNameChar;
  var NC_NAME_RE = NSed3.NC_NAME_RE;
  const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
  const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
  const rootNS = {
   __proto__: null,
   xml: XML_NAMESPACE,
   xmlns: XMLNS_NAMESPACE
  };
  const XML_ENTITIES = {
   __proto__: null,
   amp: "&",
   gt: ">",
   lt: "<",
   quot: "\"",
   apos: "'"
  };
  const EOC = -1;
  const NL_LIKE = -2;
  const S_BEGIN = 0;
  const S_BEGIN_WHITESPACE = 1;
  const S_DOCTYPE = 2;
  const S_DOCTYPE_QUOTE = 3;
  const S_DTD = 4;
  const S_DTD_QUOTED = 5;
  const S_DTD_OPEN_WAKA = 6;
  const S_DTD_OPEN_WAKA_BANG = 7;
  const S_DTD_COMMENT = 8;
  const S_DTD_COMMENT_ENDING = 9;
  const S_DTD_COMMENT_ENDED = 10;
  const S_DTD_PI = 11;
  const S_DTD_PI_ENDING = 12;
  const S_TEXT = 13;
  const S_ENTITY = 14;
  const S_OPEN_WAKA = 15;
  const S_OPEN_WAKA_BANG = 16;
  const S_COMMENT = 17;
  const S_COMMENT_ENDING = 18;
  const S_COMMENT_ENDED = 19;
  const S_CDATA = 20;
  const S_CDATA_ENDING = 21;
  const S_CDATA_ENDING_2 = 22;
  const S_PI_FIRST_CHAR = 23;
  const S_PI_REST = 24;
  const S_PI_BODY = 25;
  const S_PI_ENDING = 26;
  const S_XML_DECL_NAME_START = 27;
  const S_XML_DECL_NAME = 28;
  const S_XML_DECL_EQ = 29;
  const S_XML_DECL_VALUE_START = 30;
  const S_XML_DECL_VALUE = 31;
  const S_XML_DECL_SEPARATOR = 32;
  const S_XML_DECL_ENDING = 33;
  const S_OPEN_TAG = 34;
  const S_OPEN_TAG_SLASH = 35;
  const S_ATTRIB = 36;
  const S_ATTRIB_NAME = 37;
  const S_ATTRIB_NAME_SAW_WHITE = 38;
  const S_ATTRIB_VALUE = 39;
  const S_ATTRIB_VALUE_QUOTED = 40;
  const S_ATTRIB_VALUE_CLOSED = 41;
  const S_ATTRIB_VALUE_UNQUOTED = 42;
  const S_CLOSE_TAG = 43;
  const S_CLOSE_TAG_SAW_WHITE = 44;
  const TAB = 9;
  const NL = 0xA;
  const CR = 0xD;
  const SPACE = 0x20;
  const BANG = 0x21;
  const DQUOTE = 0x22;
  const AMP = 0x26;
  const SQUOTE = 0x27;
  const MINUS = 0x2D;
  const FORWARD_SLASH = 0x2F;
  const SEMICOLON = 0x3B;
  const LESS = 0x3C;
  const EQUAL = 0x3D;
  const GREATER = 0x3E;
  const QUESTION = 0x3F;
  const OPEN_BRACKET = 0x5B;
  const CLOSE_BRACKET = 0x5D;
  const NEL = 0x85;
  const LS = 0x2028;
  const isQuote = (c)=>c === DQUOTE || c === SQUOTE;
  const QUOTES = [
   DQUOTE,
   SQUOTE
  ];
  const DOCTYPE_TERMINATOR = [
   ...QUOTES,
   OPEN_BRACKET,
   GREATER
  ];
  const DTD_TERMINATOR = [
   ...QUOTES,
   LESS,
   CLOSE_BRACKET
  ];
  const XML_DECL_NAME_TERMINATOR = [
   EQUAL,
   QUESTION,
   ...S_LIST
  ];
  const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
   ...S_LIST,
   GREATER,
   AMP,
   LESS
  ];
  function nsPairCheck(parser, prefix, uri) {
   switch(prefix){
    case "xml":
     if (uri !== XML_NAMESPACE) {
      parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
     }
     break;
    case "xmlns":
     if (uri !== XMLNS_NAMESPACE) {
      parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
     }
     break;
    default:
   }
   switch(uri){
    case XMLNS_NAMESPACE:
     parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
     break;
    case XML_NAMESPACE:
     switch(prefix){
      case "xml":
       break;
      case "":
       parser.fail(`the default namespace may not be set to ${uri}.`);
       break;
      default:
       parser.fail("may not assign the xml namespace to another prefix.");
     }
     break;
    default:
   }
  }
  function nsMappingCheck(parser, mapping) {
   for (const local of Object.keys(mapping)){
    nsPairCheck(parser, local, mapping[local]);
   }
  }
  const isNCName = (name)=>NC_NAME_RE.test(name);
  const isName = (name)=>NAME_RE.test(name);
  const FORBIDDEN_START = 0;
  const FORBIDDEN_BRACKET = 1;
  const FORBIDDEN_BRACKET_BRACKET = 2;
  __webpack_unused_export__ = [
   "xmldecl",
   "text",
   "processinginstruction",
   "doctype",
   "comment",
   "opentagstart",
   "attribute",
   "opentag",
   "closetag",
   "cdata",
   "error",
   "end",
   "ready"
  ];
  const EVENT_NAME_TO_HANDLER_NAME = {
   xmldecl: "xmldeclHandler",
   text: "textHandler",
   processinginstruction: "piHandler",
   doctype: "doctypeHandler",
   comment: "commentHandler",
   opentagstart: "openTagStartHandler",
   attribute: "attributeHandler",
   opentag: "openTagHandler",
   closetag: "closeTagHandler",
   cdata: "cdataHandler",
   error: "errorHandler",
   end: "endHandler",
   ready: "readyHandler"
  };
  class SaxesParser {
   constructor(opt){
    this.opt = opt !== null && opt !== void 0 ? opt : {};
    this.fragmentOpt = !!this.opt.fragment;
    const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
    this.trackPosition = this.opt.position !== false;
    this.fileName = this.opt.fileName;
    if (xmlnsOpt) {
     this.nameStartCheck = isNCNameStartChar;
     this.nameCheck = isNCNameChar;
     this.isName = isNCName;
     this.processAttribs = this.processAttribsNS;
     this.pushAttrib = this.pushAttribNS;
     this.ns = Object.assign({
      __proto__: null
     }, rootNS);
     const additional = this.opt.additionalNamespaces;
     if (additional != null) {
      nsMappingCheck(this, additional);
      Object.assign(this.ns, additional);
     }
    } else {
     this.nameStartCheck = isNameStartChar;
     this.nameCheck = isNameChar;
     this.isName = isName;
     this.processAttribs = this.processAttribsPlain;
     this.pushAttrib = this.pushAttribPlain;
    }
    this.stateTable = [
     this.sBegin,
     this.sBeginWhitespace,
     this.sDoctype,
     this.sDoctypeQuote,
     this.sDTD,
     this.sDTDQuoted,
     this.sDTDOpenWaka,
     this.sDTDOpenWakaBang,
     this.sDTDComment,
     this.sDTDCommentEnding,
     this.sDTDCommentEnded,
     this.sDTDPI,
     this.sDTDPIEnding,
     this.sText,
     this.sEntity,
     this.sOpenWaka,
     this.sOpenWakaBang,
     this.sComment,
     this.sCommentEnding,
     this.sCommentEnded,
     this.sCData,
     this.sCDataEnding,
     this.sCDataEnding2,
     this.sPIFirstChar,
     this.sPIRest,
     this.sPIBody,
     this.sPIEnding,
     this.sXMLDeclNameStart,
     this.sXMLDeclName,
     this.sXMLDeclEq,
     this.sXMLDeclValueStart,
     this.sXMLDeclValue,
     this.sXMLDeclSeparator,
     this.sXMLDeclEnding,
     this.sOpenTag,
     this.sOpenTagSlash,
     this.sAttrib,
     this.sAttribName,
     this.sAttribNameSawWhite,
     this.sAttribValue,
     this.sAttribValueQuoted,
     this.sAttribValueClosed,
     this.sAttribValueUnquoted,
     this.sCloseTag,
     this.sCloseTagSawWhite
    ];
    this._init();
   }
   get closed() {
    return this._closed;
   }
   _init() {
    var _a;
    this.openWakaBang = "";
    this.text = "";
    this.name = "";
    this.piTarget = "";
    this.entity = "";
    this.q = null;
    this.tags = [];
    this.tag = null;
    this.topNS = null;
    this.chunk = "";
    this.chunkPosition = 0;
    this.i = 0;
    this.prevI = 0;
    this.carriedFromPrevious = undefined;
    this.forbiddenState = FORBIDDEN_START;
    this.attribList = [];
    const { fragmentOpt } = this;
    this.state = fragmentOpt ? S_TEXT : S_BEGIN;
    this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
    this.xmlDeclPossible = !fragmentOpt;
    this.xmlDeclExpects = [
     "version"
    ];
    this.entityReturnState = undefined;
    let { defaultXMLVersion } = this.opt;
    if (defaultXMLVersion === undefined) {
     if (this.opt.forceXMLVersion === true) {
      throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
     }
     defaultXMLVersion = "1.0";
    }
    this.setXMLVersion(defaultXMLVersion);
    this.positionAtNewLine = 0;
    this.doctype = false;
    this._closed = false;
    this.xmlDecl = {
     version: undefined,
     encoding: undefined,
     standalone: undefined
    };
    this.line = 1;
    this.column = 0;
    this.ENTITIES = Object.create(XML_ENTITIES);
    (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
   }
   get position() {
    return this.chunkPosition + this.i;
   }
   get columnIndex() {
    return this.position - this.positionAtNewLine;
   }
   on(name, handler) {
    this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
   }
   off(name) {
    this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
   }
   makeError(message) {
    var _a;
    let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
    if (this.trackPosition) {
     if (msg.length > 0) {
      msg += ":";
     }
     msg += `${this.line}:${this.column}`;
    }
    if (msg.length > 0) {
     msg += ": ";
    }
    return new Error(msg + message);
   }
   fail(message) {
    const err = this.makeError(message);
    const handler = this.errorHandler;
    if (handler === undefined) {
     throw err;
    } else {
     handler(err);
    }
    return this;
   }
   write(chunk) {
    if (this.closed) {
     return this.fail("cannot write after close; assign an onready handler.");
    }
    let end = false;
    if (chunk === null) {
     end = true;
     chunk = "";
    } else if (typeof chunk === "object") {
     chunk = chunk.toString();
    }
    if (this.carriedFromPrevious !== undefined) {
     chunk = `${this.carriedFromPrevious}${chunk}`;
     this.carriedFromPrevious = undefined;
    }
    let limit = chunk.length;
    const lastCode = chunk.charCodeAt(limit - 1);
    if (!end && (lastCode === CR || lastCode >= 0xD800 && lastCode <= 0xDBFF)) {
     this.carriedFromPrevious = chunk[limit - 1];
     limit--;
     chunk = chunk.slice(0, limit);
    }
    const { stateTable } = this;
    this.chunk = chunk;
    this.i = 0;
    while(this.i < limit){
     stateTable[this.state].call(this);
    }
    this.chunkPosition += limit;
    return end ? this.end() : this;
   }
   close() {
    return this.write(null);
   }
   getCode10() {
    const { chunk, i } = this;
    this.prevI = i;
    this.i = i + 1;
    if (i >= chunk.length) {
     return EOC;
    }
    const code = chunk.charCodeAt(i);
    this.column++;
    if (code < 0xD800) {
     if (code >= SPACE || code === TAB) {
      return code;
     }
     switch(code){
      case NL:
       this.line++;
       this.column = 0;
       this.positionAtNewLine = this.position;
       return NL;
      case CR:
       if (chunk.charCodeAt(i + 1) === NL) {
        this.i = i + 2;
       }
       this.line++;
       this.column = 0;
       this.positionAtNewLine = this.position;
       return NL_LIKE;
      default:
       this.fail("disallowed character.");
       return code;
     }
    }
    if (code > 0xDBFF) {
     if (!(code >= 0xE000 && code <= 0xFFFD)) {
      this.fail("disallowed character.");
     }
     return code;
    }
    const final = 0x10000 + (code - 0xD800) * 0x400 + (chunk.charCodeAt(i + 1) - 0xDC00);
    this.i = i + 2;
    if (final > 0x10FFFF) {
     this.fail("disallowed character.");
    }
    return final;
   }
   getCode11() {
    const { chunk, i } = this;
    this.prevI = i;
    this.i = i + 1;
    if (i >= chunk.length) {
     return EOC;
    }
    const code = chunk.charCodeAt(i);
    this.column++;
    if (code < 0xD800) {
     if (code > 0x1F && code < 0x7F || code > 0x9F && code !== LS || code === TAB) {
      return code;
     }
     switch(code){
      case NL:
       this.line++;
       this.column = 0;
       this.positionAtNewLine = this.position;
       return NL;
      case CR:
       {
        const next = chunk.charCodeAt(i + 1);
        if (next === NL || next === NEL) {
         this.i = i + 2;
        }
       }
      case NEL:
      case LS:
       this.line++;
       this.column = 0;
       this.positionAtNewLine = this.position;
       return NL_LIKE;
      default:
       this.fail("disallowed character.");
       return code;
     }
    }
    if (code > 0xDBFF) {
     if (!(code >= 0xE000 && code <= 0xFFFD)) {
      this.fail("disallowed character.");
     }
     return code;
    }
    const final = 0x10000 + (code - 0xD800) * 0x400 + (chunk.charCodeAt(i + 1) - 0xDC00);
    this.i = i + 2;
    if (final > 0x10FFFF) {
     this.fail("disallowed character.");
    }
    return final;
   }
   getCodeNorm() {
    const c = this.getCode();
    return c === NL_LIKE ? NL : c;
   }
   unget() {
    this.i = this.prevI;
    this.column--;
   }
   captureTo(chars) {
    let { i: start } = this;
    const { chunk } = this;
    while(true){
     const c = this.getCode();
     const isNLLike = c === NL_LIKE;
     const final = isNLLike ? NL : c;
     if (final === EOC || chars.includes(final)) {
      this.text += chunk.slice(start, this.prevI);
      return final;
     }
     if (isNLLike) {
      this.text += `${chunk.slice(start, this.prevI)}\n`;
      start = this.i;
     }
    }
   }
   captureToChar(char) {
    let { i: start } = this;
    const { chunk } = this;
    while(true){
     let c = this.getCode();
     switch(c){
      case NL_LIKE:
       this.text += `${chunk.slice(start, this.prevI)}\n`;
       start = this.i;
       c = NL;
       break;
      case EOC:
       this.text += chunk.slice(start);
       return false;
      default:
     }
     if (c === char) {
      this.text += chunk.slice(start, this.prevI);
      return true;
     }
    }
   }
   captureNameChars() {
    const { chunk, i: start } = this;
    while(true){
     const c = this.getCode();
     if (c === EOC) {
      this.name += chunk.slice(start);
      return EOC;
     }
     if (!isNameChar(c)) {
      this.name += chunk.slice(start, this.prevI);
      return c === NL_LIKE ? NL : c;
     }
    }
   }
   skipSpaces() {
    while(true){
     const c = this.getCodeNorm();
     if (c === EOC || !isS(c)) {
      return c;
     }
    }
   }
   setXMLVersion(version) {
    this.currentXMLVersion = version;
    if (version === "1.0") {
     this.isChar = isChar10;
     this.getCode = this.getCode10;
    } else {
     this.isChar = isChar11;
     this.getCode = this.getCode11;
    }
   }
   sBegin() {
    if (this.chunk.charCodeAt(0) === 0xFEFF) {
     this.i++;
     this.column++;
    }
    this.state = S_BEGIN_WHITESPACE;
   }
   sBeginWhitespace() {
    const iBefore = this.i;
    const c = this.skipSpaces();
    if (this.prevI !== iBefore) {
     this.xmlDeclPossible = false;
    }
    switch(c){
     case LESS:
      this.state = S_OPEN_WAKA;
      if (this.text.length !== 0) {
       throw new Error("no-empty text at start");
      }
      break;
     case EOC:
      break;
     default:
      this.unget();
      this.state = S_TEXT;
      this.xmlDeclPossible = false;
    }
   }
   sDoctype() {
    var _a;
    const c = this.captureTo(DOCTYPE_TERMINATOR);
    switch(c){
     case GREATER:
      {
       (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
       this.text = "";
       this.state = S_TEXT;
       this.doctype = true;
       break;
      }
     case EOC:
      break;
     default:
      this.text += String.fromCodePoint(c);
      if (c === OPEN_BRACKET) {
       this.state = S_DTD;
      } else if (isQuote(c)) {
       this.state = S_DOCTYPE_QUOTE;
       this.q = c;
      }
    }
   }
   sDoctypeQuote() {
    const q = this.q;
    if (this.captureToChar(q)) {
     this.text += String.fromCodePoint(q);
     this.q = null;
     this.state = S_DOCTYPE;
    }
   }
   sDTD() {
    const c = this.captureTo(DTD_TERMINATOR);
    if (c === EOC) {
     return;
    }
    this.text += String.fromCodePoint(c);
    if (c === CLOSE_BRACKET) {
     this.state = S_DOCTYPE;
    } else if (c === LESS) {
     this.state = S_DTD_OPEN_WAKA;
    } else if (isQuote(c)) {
     this.state = S_DTD_QUOTED;
     this.q = c;
    }
   }
   sDTDQuoted() {
    const q = this.q;
    if (this.captureToChar(q)) {
     this.text += String.fromCodePoint(q);
     this.state = S_DTD;
     this.q = null;
    }
   }
   sDTDOpenWaka() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    switch(c){
     case BANG:
      this.state = S_DTD_OPEN_WAKA_BANG;
      this.openWakaBang = "";
      break;
     case QUESTION:
      this.state = S_DTD_PI;
      break;
     default:
      this.state = S_DTD;
    }
   }
   sDTDOpenWakaBang() {
    const char = String.fromCodePoint(this.getCodeNorm());
    const owb = this.openWakaBang += char;
    this.text += char;
    if (owb !== "-") {
     this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
     this.openWakaBang = "";
    }
   }
   sDTDComment() {
    if (this.captureToChar(MINUS)) {
     this.text += "-";
     this.state = S_DTD_COMMENT_ENDING;
    }
   }
   sDTDCommentEnding() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
   }
   sDTDCommentEnded() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    if (c === GREATER) {
     this.state = S_DTD;
    } else {
     this.fail("malformed comment.");
     this.state = S_DTD_COMMENT;
    }
   }
   sDTDPI() {
    if (this.captureToChar(QUESTION)) {
     this.text += "?";
     this.state = S_DTD_PI_ENDING;
    }
   }
   sDTDPIEnding() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    if (c === GREATER) {
     this.state = S_DTD;
    }
   }
   sText() {
    if (this.tags.length !== 0) {
     this.handleTextInRoot();
    } else {
     this.handleTextOutsideRoot();
    }
   }
   sEntity() {
    let { i: start } = this;
    const { chunk } = this;
    loop: while(true){
     switch(this.getCode()){
      case NL_LIKE:
       this.entity += `${chunk.slice(start, this.prevI)}\n`;
       start = this.i;
       break;
      case SEMICOLON:
       {
        const { entityReturnState } = this;
        const entity = this.entity + chunk.slice(start, this.prevI);
        this.state = entityReturnState;
        let parsed;
        if (entity === "") {
         this.fail("empty entity name.");
         parsed = "&;";
        } else {
         parsed = this.parseEntity(entity);
         this.entity = "";
        }
        if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
         this.text += parsed;
        }
        break loop;
       }
      case EOC:
       this.entity += chunk.slice(start);
       break loop;
      default:
     }
    }
   }
   sOpenWaka() {
    const c = this.getCode();
    if (isNameStartChar(c)) {
     this.state = S_OPEN_TAG;
     this.unget();
     this.xmlDeclPossible = false;
    } else {
     switch(c){
      case FORWARD_SLASH:
       this.state = S_CLOSE_TAG;
       this.xmlDeclPossible = false;
       break;
      case BANG:
       this.state = S_OPEN_WAKA_BANG;
       this.openWakaBang = "";
       this.xmlDeclPossible = false;
       break;
      case QUESTION:
       this.state = S_PI_FIRST_CHAR;
       break;
      default:
       this.fail("disallowed character in tag name");
       this.state = S_TEXT;
       this.xmlDeclPossible = false;
     }
    }
   }
   sOpenWakaBang() {
    this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
    switch(this.openWakaBang){
     case "[CDATA[":
      if (!this.sawRoot && !this.reportedTextBeforeRoot) {
       this.fail("text data outside of root node.");
       this.reportedTextBeforeRoot = true;
      }
      if (this.closedRoot && !this.reportedTextAfterRoot) {
       this.fail("text data outside of root node.");
       this.reportedTextAfterRoot = true;
      }
      this.state = S_CDATA;
      this.openWakaBang = "";
      break;
     case "--":
      this.state = S_COMMENT;
      this.openWakaBang = "";
      break;
     case "DOCTYPE":
      this.state = S_DOCTYPE;
      if (this.doctype || this.sawRoot) {
       this.fail("inappropriately located doctype declaration.");
      }
      this.openWakaBang = "";
      break;
     default:
      if (this.openWakaBang.length >= 7) {
       this.fail("incorrect syntax.");
      }
    }
   }
   sComment() {
    if (this.captureToChar(MINUS)) {
     this.state = S_COMMENT_ENDING;
    }
   }
   sCommentEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === MINUS) {
     this.state = S_COMMENT_ENDED;
     (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
     this.text = "";
    } else {
     this.text += `-${String.fromCodePoint(c)}`;
     this.state = S_COMMENT;
    }
   }
   sCommentEnded() {
    const c = this.getCodeNorm();
    if (c !== GREATER) {
     this.fail("malformed comment.");
     this.text += `--${String.fromCodePoint(c)}`;
     this.state = S_COMMENT;
    } else {
     this.state = S_TEXT;
    }
   }
   sCData() {
    if (this.captureToChar(CLOSE_BRACKET)) {
     this.state = S_CDATA_ENDING;
    }
   }
   sCDataEnding() {
    const c = this.getCodeNorm();
    if (c === CLOSE_BRACKET) {
     this.state = S_CDATA_ENDING_2;
    } else {
     this.text += `]${String.fromCodePoint(c)}`;
     this.state = S_CDATA;
    }
   }
   sCDataEnding2() {
    var _a;
    const c = this.getCodeNorm();
    switch(c){
     case GREATER:
      {
       (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
       this.text = "";
       this.state = S_TEXT;
       break;
      }
     case CLOSE_BRACKET:
      this.text += "]";
      break;
     default:
      this.text += `]]${String.fromCodePoint(c)}`;
      this.state = S_CDATA;
    }
   }
   sPIFirstChar() {
    const c = this.getCodeNorm();
    if (this.nameStartCheck(c)) {
     this.piTarget += String.fromCodePoint(c);
     this.state = S_PI_REST;
    } else if (c === QUESTION || isS(c)) {
     this.fail("processing instruction without a target.");
     this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
    } else {
     this.fail("disallowed character in processing instruction name.");
     this.piTarget += String.fromCodePoint(c);
     this.state = S_PI_REST;
    }
   }
   sPIRest() {
    const { chunk, i: start } = this;
    while(true){
     const c = this.getCodeNorm();
     if (c === EOC) {
      this.piTarget += chunk.slice(start);
      return;
     }
     if (!this.nameCheck(c)) {
      this.piTarget += chunk.slice(start, this.prevI);
      const isQuestion = c === QUESTION;
      if (isQuestion || isS(c)) {
       if (this.piTarget === "xml") {
        if (!this.xmlDeclPossible) {
         this.fail("an XML declaration must be at the start of the document.");
        }
        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
       } else {
        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
       }
      } else {
       this.fail("disallowed character in processing instruction name.");
       this.piTarget += String.fromCodePoint(c);
      }
      break;
     }
    }
   }
   sPIBody() {
    if (this.text.length === 0) {
     const c = this.getCodeNorm();
     if (c === QUESTION) {
      this.state = S_PI_ENDING;
     } else if (!isS(c)) {
      this.text = String.fromCodePoint(c);
     }
    } else if (this.captureToChar(QUESTION)) {
     this.state = S_PI_ENDING;
    }
   }
   sPIEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === GREATER) {
     const { piTarget } = this;
     if (piTarget.toLowerCase() === "xml") {
      this.fail("the XML declaration must appear at the start of the document.");
     }
     (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
      target: piTarget,
      body: this.text
     });
     this.piTarget = this.text = "";
     this.state = S_TEXT;
    } else if (c === QUESTION) {
     this.text += "?";
    } else {
     this.text += `?${String.fromCodePoint(c)}`;
     this.state = S_PI_BODY;
    }
    this.xmlDeclPossible = false;
   }
   sXMLDeclNameStart() {
    const c = this.skipSpaces();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     return;
    }
    if (c !== EOC) {
     this.state = S_XML_DECL_NAME;
     this.name = String.fromCodePoint(c);
    }
   }
   sXMLDeclName() {
    const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.name += this.text;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (!(isS(c) || c === EQUAL)) {
     return;
    }
    this.name += this.text;
    this.text = "";
    if (!this.xmlDeclExpects.includes(this.name)) {
     switch(this.name.length){
      case 0:
       this.fail("did not expect any more name/value pairs.");
       break;
      case 1:
       this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
       break;
      default:
       this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
     }
    }
    this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
   }
   sXMLDeclEq() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (isS(c)) {
     return;
    }
    if (c !== EQUAL) {
     this.fail("value required.");
    }
    this.state = S_XML_DECL_VALUE_START;
   }
   sXMLDeclValueStart() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (isS(c)) {
     return;
    }
    if (!isQuote(c)) {
     this.fail("value must be quoted.");
     this.q = SPACE;
    } else {
     this.q = c;
    }
    this.state = S_XML_DECL_VALUE;
   }
   sXMLDeclValue() {
    const c = this.captureTo([
     this.q,
     QUESTION
    ]);
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (c === EOC) {
     return;
    }
    const value = this.text;
    this.text = "";
    switch(this.name){
     case "version":
      {
       this.xmlDeclExpects = [
        "encoding",
        "standalone"
       ];
       const version = value;
       this.xmlDecl.version = version;
       if (!/^1\.[0-9]+$/.test(version)) {
        this.fail("version number must match /^1\\.[0-9]+$/.");
       } else if (!this.opt.forceXMLVersion) {
        this.setXMLVersion(version);
       }
       break;
      }
     case "encoding":
      if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
       this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
      }
      this.xmlDeclExpects = [
       "standalone"
      ];
      this.xmlDecl.encoding = value;
      break;
     case "standalone":
      if (value !== "yes" && value !== "no") {
       this.fail("standalone value must match \"yes\" or \"no\".");
      }
      this.xmlDeclExpects = [];
      this.xmlDecl.standalone = value;
      break;
     default:
    }
    this.name = "";
    this.state = S_XML_DECL_SEPARATOR;
   }
   sXMLDeclSeparator() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     return;
    }
    if (!isS(c)) {
     this.fail("whitespace required.");
     this.unget();
    }
    this.state = S_XML_DECL_NAME_START;
   }
   sXMLDeclEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === GREATER) {
     if (this.piTarget !== "xml") {
      this.fail("processing instructions are not allowed before root.");
     } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
      this.fail("XML declaration must contain a version.");
     }
     (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
     this.name = "";
     this.piTarget = this.text = "";
     this.state = S_TEXT;
    } else {
     this.fail("The character ? is disallowed anywhere in XML declarations.");
    }
    this.xmlDeclPossible = false;
   }
   sOpenTag() {
    var _a;
    const c = this.captureNameChars();
    if (c === EOC) {
     return;
    }
    const tag = this.tag = {
     name: this.name,
     attributes: Object.create(null)
    };
    this.name = "";
    if (this.xmlnsOpt) {
     this.topNS = tag.ns = Object.create(null);
    }
    (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
    this.sawRoot = true;
    if (!this.fragmentOpt && this.closedRoot) {
     this.fail("documents may contain only one root.");
    }
    switch(c){
     case GREATER:
      this.openTag();
      break;
     case FORWARD_SLASH:
      this.state = S_OPEN_TAG_SLASH;
      break;
     default:
      if (!isS(c)) {
       this.fail("disallowed character in tag name.");
      }
      this.state = S_ATTRIB;
    }
   }
   sOpenTagSlash() {
    if (this.getCode() === GREATER) {
     this.openSelfClosingTag();
    } else {
     this.fail("forward-slash in opening tag not followed by >.");
     this.state = S_ATTRIB;
    }
   }
   sAttrib() {
    const c = this.skipSpaces();
    if (c === EOC) {
     return;
    }
    if (isNameStartChar(c)) {
     this.unget();
     this.state = S_ATTRIB_NAME;
    } else if (c === GREATER) {
     this.openTag();
    } else if (c === FORWARD_SLASH) {
     this.state = S_OPEN_TAG_SLASH;
    } else {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribName() {
    const c = this.captureNameChars();
    if (c === EQUAL) {
     this.state = S_ATTRIB_VALUE;
    } else if (isS(c)) {
     this.state = S_ATTRIB_NAME_SAW_WHITE;
    } else if (c === GREATER) {
     this.fail("attribute without value.");
     this.pushAttrib(this.name, this.name);
     this.name = this.text = "";
     this.openTag();
    } else if (c !== EOC) {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribNameSawWhite() {
    const c = this.skipSpaces();
    switch(c){
     case EOC:
      return;
     case EQUAL:
      this.state = S_ATTRIB_VALUE;
      break;
     default:
      this.fail("attribute without value.");
      this.text = "";
      this.name = "";
      if (c === GREATER) {
       this.openTag();
      } else if (isNameStartChar(c)) {
       this.unget();
       this.state = S_ATTRIB_NAME;
      } else {
       this.fail("disallowed character in attribute name.");
       this.state = S_ATTRIB;
      }
    }
   }
   sAttribValue() {
    const c = this.getCodeNorm();
    if (isQuote(c)) {
     this.q = c;
     this.state = S_ATTRIB_VALUE_QUOTED;
    } else if (!isS(c)) {
     this.fail("unquoted attribute value.");
     this.state = S_ATTRIB_VALUE_UNQUOTED;
     this.unget();
    }
   }
   sAttribValueQuoted() {
    const { q, chunk } = this;
    let { i: start } = this;
    while(true){
     switch(this.getCode()){
      case q:
       this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
       this.name = this.text = "";
       this.q = null;
       this.state = S_ATTRIB_VALUE_CLOSED;
       return;
      case AMP:
       this.text += chunk.slice(start, this.prevI);
       this.state = S_ENTITY;
       this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
       return;
      case NL:
      case NL_LIKE:
      case TAB:
       this.text += `${chunk.slice(start, this.prevI)} `;
       start = this.i;
       break;
      case LESS:
       this.text += chunk.slice(start, this.prevI);
       this.fail("disallowed character.");
       return;
      case EOC:
       this.text += chunk.slice(start);
       return;
      default:
     }
    }
   }
   sAttribValueClosed() {
    const c = this.getCodeNorm();
    if (isS(c)) {
     this.state = S_ATTRIB;
    } else if (c === GREATER) {
     this.openTag();
    } else if (c === FORWARD_SLASH) {
     this.state = S_OPEN_TAG_SLASH;
    } else if (isNameStartChar(c)) {
     this.fail("no whitespace between attributes.");
     this.unget();
     this.state = S_ATTRIB_NAME;
    } else {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribValueUnquoted() {
    const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
    switch(c){
     case AMP:
      this.state = S_ENTITY;
      this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
      break;
     case LESS:
      this.fail("disallowed character.");
      break;
     case EOC:
      break;
     default:
      if (this.text.includes("]]>")) {
       this.fail("the string \"]]>\" is disallowed in char data.");
      }
      this.pushAttrib(this.name, this.text);
      this.name = this.text = "";
      if (c === GREATER) {
       this.openTag();
      } else {
       this.state = S_ATTRIB;
      }
    }
   }
   sCloseTag() {
    const c = this.captureNameChars();
    if (c === GREATER) {
     this.closeTag();
    } else if (isS(c)) {
     this.state = S_CLOSE_TAG_SAW_WHITE;
    } else if (c !== EOC) {
     this.fail("disallowed character in closing tag.");
    }
   }
   sCloseTagSawWhite() {
    switch(this.skipSpaces()){
     case GREATER:
      this.closeTag();
      break;
     case EOC:
      break;
     default:
      this.fail("disallowed character in closing tag.");
    }
   }
   handleTextInRoot() {
    let { i: start, forbiddenState } = this;
    const { chunk, textHandler: handler } = this;
    scanLoop: while(true){
     switch(this.getCode()){
      case LESS:
       {
        this.state = S_OPEN_WAKA;
        if (handler !== undefined) {
         const { text } = this;
         const slice = chunk.slice(start, this.prevI);
         if (text.length !== 0) {
          handler(text + slice);
          this.text = "";
         } else if (slice.length !== 0) {
          handler(slice);
         }
        }
        forbiddenState = FORBIDDEN_START;
        break scanLoop;
       }
      case AMP:
       this.state = S_ENTITY;
       this.entityReturnState = S_TEXT;
       if (handler !== undefined) {
        this.text += chunk.slice(start, this.prevI);
       }
       forbiddenState = FORBIDDEN_START;
       break scanLoop;
      case CLOSE_BRACKET:
       switch(forbiddenState){
        case FORBIDDEN_START:
         forbiddenState = FORBIDDEN_BRACKET;
         break;
        case FORBIDDEN_BRACKET:
         forbiddenState = FORBIDDEN_BRACKET_BRACKET;
         break;
        case FORBIDDEN_BRACKET_BRACKET:
         break;
        default:
         throw new Error("impossible state");
       }
       break;
      case GREATER:
       if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
        this.fail("the string \"]]>\" is disallowed in char data.");
       }
       forbiddenState = FORBIDDEN_START;
       break;
      case NL_LIKE:
       if (handler !== undefined) {
        this.text += `${chunk.slice(start, this.prevI)}\n`;
       }
       start = this.i;
       forbiddenState = FORBIDDEN_START;
       break;
      case EOC:
       if (handler !== undefined) {
        this.text += chunk.slice(start);
       }
       break scanLoop;
      default:
       forbiddenState = FORBIDDEN_START;
     }
    }
    this.forbiddenState = forbiddenState;
   }
   handleTextOutsideRoot() {
    let { i: start } = this;
    const { chunk, textHandler: handler } = this;
    let nonSpace = false;
    outRootLoop: while(true){
     const code = this.getCode();
     switch(code){
      case LESS:
       {
        this.state = S_OPEN_WAKA;
        if (handler !== undefined) {
         const { text } = this;
         const slice = chunk.slice(start, this.prevI);
         if (text.length !== 0) {
          handler(text + slice);
          this.text = "";
         } else if (slice.length !== 0) {
          handler(slice);
         }
        }
        break outRootLoop;
       }
      case AMP:
       this.state = S_ENTITY;
       this.entityReturnState = S_TEXT;
       if (handler !== undefined) {
        this.text += chunk.slice(start, this.prevI);
       }
       nonSpace = true;
       break outRootLoop;
      case NL_LIKE:
       if (handler !== undefined) {
        this.text += `${chunk.slice(start, this.prevI)}\n`;
       }
       start = this.i;
       break;
      case EOC:
       if (handler !== undefined) {
        this.text += chunk.slice(start);
       }
       break outRootLoop;
      default:
       if (!isS(code)) {
        nonSpace = true;
       }
     }
    }
    if (!nonSpace) {
     return;
    }
    if (!this.sawRoot && !this.reportedTextBeforeRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextBeforeRoot = true;
    }
    if (this.closedRoot && !this.reportedTextAfterRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextAfterRoot = true;
    }
   }
   pushAttribNS(name, value) {
    var _a;
    const { prefix, local } = this.qname(name);
    const attr = {
     name,
     prefix,
     local,
     value
    };
    this.attribList.push(attr);
    (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    if (prefix === "xmlns") {
     const trimmed = value.trim();
     if (this.currentXMLVersion === "1.0" && trimmed === "") {
      this.fail("invalid attempt to undefine prefix in XML 1.0");
     }
     this.topNS[local] = trimmed;
     nsPairCheck(this, local, trimmed);
    } else if (name === "xmlns") {
     const trimmed = value.trim();
     this.topNS[""] = trimmed;
     nsPairCheck(this, "", trimmed);
    }
   }
   pushAttribPlain(name, value) {
    var _a;
    const attr = {
     name,
     value
    };
    this.attribList.push(attr);
    (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
   }
   end() {
    var _a, _b;
    if (!this.sawRoot) {
     this.fail("document must contain a root element.");
    }
    const { tags } = this;
    while(tags.length > 0){
     const tag = tags.pop();
     this.fail(`unclosed tag: ${tag.name}`);
    }
    if (this.state !== S_BEGIN && this.state !== S_TEXT) {
     this.fail("unexpected end.");
    }
    const { text } = this;
    if (text.length !== 0) {
     (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
     this.text = "";
    }
    this._closed = true;
    (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
    this._init();
    return this;
   }
   resolve(prefix) {
    var _a, _b;
    let uri = this.topNS[prefix];
    if (uri !== undefined) {
     return uri;
    }
    const { tags } = this;
    for(let index = tags.length - 1; index >= 0; index--){
     uri = tags[index].ns[prefix];
     if (uri !== undefined) {
      return uri;
     }
    }
    uri = this.ns[prefix];
    if (uri !== undefined) {
     return uri;
    }
    return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
   }
   qname(name) {
    const colon = name.indexOf(":");
    if (colon === -1) {
     return {
      prefix: "",
      local: name
     };
    }
    const local = name.slice(colon + 1);
    const prefix = name.slice(0, colon);
    if (prefix === "" || local === "" || local.includes(":")) {
     this.fail(`malformed name: ${name}.`);
    }
    return {
     prefix,
     local
    };
   }
   processAttribsNS() {
    var _a;
    const { attribList } = this;
    const tag = this.tag;
    {
     const { prefix, local } = this.qname(tag.name);
     tag.prefix = prefix;
     tag.local = local;
     const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
     if (prefix !== "") {
      if (prefix === "xmlns") {
       this.fail("tags may not have \"xmlns\" as prefix.");
      }
      if (uri === "") {
       this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
       tag.uri = prefix;
      }
     }
    }
    if (attribList.length === 0) {
     return;
    }
    const { attributes } = tag;
    const seen = new Set();
    for (const attr of attribList){
     const { name, prefix, local } = attr;
     let uri;
     let eqname;
     if (prefix === "") {
      uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
      eqname = name;
     } else {
      uri = this.resolve(prefix);
      if (uri === undefined) {
       this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
       uri = prefix;
      }
      eqname = `{${uri}}${local}`;
     }
     if (seen.has(eqname)) {
      this.fail(`duplicate attribute: ${eqname}.`);
     }
     seen.add(eqname);
     attr.uri = uri;
     attributes[name] = attr;
    }
    this.attribList = [];
   }
   processAttribsPlain() {
    const { attribList } = this;
    const attributes = this.tag.attributes;
    for (const { name, value } of attribList){
     if (attributes[name] !== undefined) {
      this.fail(`duplicate attribute: ${name}.`);
     }
     attributes[name] = value;
    }
    this.attribList = [];
   }
   openTag() {
    var _a;
    this.processAttribs();
    const { tags } = this;
    const tag = this.tag;
    tag.isSelfClosing = false;
    (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
    tags.push(tag);
    this.state = S_TEXT;
    this.name = "";
   }
   openSelfClosingTag() {
    var _a, _b, _c;
    this.processAttribs();
    const { tags } = this;
    const tag = this.tag;
    tag.isSelfClosing = true;
    (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
    (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
    const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
    if (top === null) {
     this.closedRoot = true;
    }
    this.state = S_TEXT;
    this.name = "";
   }
   closeTag() {
    const { tags, name } = this;
    this.state = S_TEXT;
    this.name = "";
    if (name === "") {
     this.fail("weird empty close tag.");
     this.text += "</>";
     return;
    }
    const handler = this.closeTagHandler;
    let l = tags.length;
    while(l-- > 0){
     const tag = this.tag = tags.pop();
     this.topNS = tag.ns;
     handler === null || handler === void 0 ? void 0 : handler(tag);
     if (tag.name === name) {
      break;
     }
     this.fail("unexpected close tag.");
    }
    if (l === 0) {
     this.closedRoot = true;
    } else if (l < 0) {
     this.fail(`unmatched closing tag: ${name}.`);
     this.text += `</${name}>`;
    }
   }
   parseEntity(entity) {
    if (entity[0] !== "#") {
     const defined = this.ENTITIES[entity];
     if (defined !== undefined) {
      return defined;
     }
     this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
     return `&${entity};`;
    }
    let num = NaN;
    if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
     num = parseInt(entity.slice(2), 16);
    } else if (/^#[0-9]+$/.test(entity)) {
     num = parseInt(entity.slice(1), 10);
    }
    if (!this.isChar(num)) {
     this.fail("malformed character entity.");
     return `&${entity};`;
    }
    return String.fromCodePoint(num);
   }
  }
  exports.wT = SaxesParser;
 },
 96950: (__unused_webpack_module, exports)=>{
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
  exports.S = " \t\r\n";
  exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
  exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
  exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
  exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
  exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
  exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
  exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
  exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
  var TAB = 9;
  var NL = 0xA;
  var CR = 0xD;
  var SPACE = 0x20;
  exports.S_LIST = [
   SPACE,
   NL,
   CR,
   TAB
  ];
  function isChar(c) {
   return c >= SPACE && c <= 0xD7FF || c === NL || c === CR || c === TAB || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
  }
  exports.isChar = isChar;
  function isS(c) {
   return c === SPACE || c === NL || c === CR || c === TAB;
  }
  exports.isS = isS;
  function isNameStartChar(c) {
   return c >= 0x41 && c <= 0x5A || c >= 0x61 && c <= 0x7A || c === 0x3A || c === 0x5F || c === 0x200C || c === 0x200D || c >= 0xC0 && c <= 0xD6 || c >= 0xD8 && c <= 0xF6 || c >= 0x00F8 && c <= 0x02FF || c >= 0x0370 && c <= 0x037D || c >= 0x037F && c <= 0x1FFF || c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFFD || c >= 0x10000 && c <= 0xEFFFF;
  }
  exports.isNameStartChar = isNameStartChar;
  function isNameChar(c) {
   return isNameStartChar(c) || c >= 0x30 && c <= 0x39 || c === 0x2D || c === 0x2E || c === 0xB7 || c >= 0x0300 && c <= 0x036F || c >= 0x203F && c <= 0x2040;
  }
  exports.isNameChar = isNameChar;
 },
 24488: (__unused_webpack_module, exports)=>{
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
  exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
  exports.S = " \t\r\n";
  exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
  exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
  exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
  exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
  exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
  exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
  exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
  exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
  exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
  var TAB = 9;
  var NL = 0xA;
  var CR = 0xD;
  var SPACE = 0x20;
  exports.S_LIST = [
   SPACE,
   NL,
   CR,
   TAB
  ];
  function isChar(c) {
   return c >= 0x0001 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
  }
  exports.isChar = isChar;
  function isRestrictedChar(c) {
   return c >= 0x1 && c <= 0x8 || c === 0xB || c === 0xC || c >= 0xE && c <= 0x1F || c >= 0x7F && c <= 0x84 || c >= 0x86 && c <= 0x9F;
  }
  exports.isRestrictedChar = isRestrictedChar;
  function isCharAndNotRestricted(c) {
   return c === 0x9 || c === 0xA || c === 0xD || c > 0x1F && c < 0x7F || c === 0x85 || c > 0x9F && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
  }
  exports.isCharAndNotRestricted = isCharAndNotRestricted;
  function isS(c) {
   return c === SPACE || c === NL || c === CR || c === TAB;
  }
  exports.isS = isS;
  function isNameStartChar(c) {
   return c >= 0x41 && c <= 0x5A || c >= 0x61 && c <= 0x7A || c === 0x3A || c === 0x5F || c === 0x200C || c === 0x200D || c >= 0xC0 && c <= 0xD6 || c >= 0xD8 && c <= 0xF6 || c >= 0x00F8 && c <= 0x02FF || c >= 0x0370 && c <= 0x037D || c >= 0x037F && c <= 0x1FFF || c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFFD || c >= 0x10000 && c <= 0xEFFFF;
  }
  exports.isNameStartChar = isNameStartChar;
  function isNameChar(c) {
   return isNameStartChar(c) || c >= 0x30 && c <= 0x39 || c === 0x2D || c === 0x2E || c === 0xB7 || c >= 0x0300 && c <= 0x036F || c >= 0x203F && c <= 0x2040;
  }
  exports.isNameChar = isNameChar;
 },
 85699: (__unused_webpack_module, exports)=>{
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
  exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
  exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
  exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
  exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
  function isNCNameStartChar(c) {
   return c >= 0x41 && c <= 0x5A || c === 0x5F || c >= 0x61 && c <= 0x7A || c >= 0xC0 && c <= 0xD6 || c >= 0xD8 && c <= 0xF6 || c >= 0x00F8 && c <= 0x02FF || c >= 0x0370 && c <= 0x037D || c >= 0x037F && c <= 0x1FFF || c >= 0x200C && c <= 0x200D || c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFFD || c >= 0x10000 && c <= 0xEFFFF;
  }
  exports.isNCNameStartChar = isNCNameStartChar;
  function isNCNameChar(c) {
   return isNCNameStartChar(c) || c === 0x2D || c === 0x2E || c >= 0x30 && c <= 0x39 || c === 0x00B7 || c >= 0x0300 && c <= 0x036F || c >= 0x203F && c <= 0x2040;
  }
  exports.isNCNameChar = isNCNameChar;
 },
 75497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ks: ()=>tokenType,
   _F: ()=>tokenizer_Tokenizer
  });
  ;
  class NonBufferedString {
   constructor(){
    this.decoder = new TextDecoder("utf-8", {
     fatal: true
    });
    this.pending = [];
    this.string = "";
    this.byteLength = 0;
   }
   appendChar(char) {
    this.pending.push(String.fromCharCode(char));
    this.byteLength += 1;
   }
   appendBuf(buf, start = 0, end = buf.length) {
    this.pending.push(this.decoder.decode(buf.subarray(start, end)));
    this.byteLength += end - start;
   }
   appendCharCode(code) {
    this.pending.push(String.fromCharCode(code));
   }
   reset() {
    this.pending = [];
    this.string = "";
    this.byteLength = 0;
   }
   toString() {
    if (this.pending.length > 0) {
     this.string += this.pending.join("");
     this.pending = [];
    }
    return this.string;
   }
  }
  class BufferedString {
   constructor(bufferSize){
    this.decoder = new TextDecoder("utf-8", {
     fatal: true
    });
    this.bufferOffset = 0;
    this.string = "";
    this.byteLength = 0;
    this.buffer = new Uint8Array(bufferSize);
   }
   appendChar(char) {
    if (this.bufferOffset >= this.buffer.length) this.flushStringBuffer();
    this.buffer[this.bufferOffset++] = char;
    this.byteLength += 1;
   }
   appendBuf(buf, start = 0, end = buf.length) {
    const size = end - start;
    if (this.bufferOffset + size > this.buffer.length) this.flushStringBuffer();
    if (size > this.buffer.length) {
     this.string += this.decoder.decode(buf.subarray(start, end));
     this.byteLength += size;
     return;
    }
    this.buffer.set(buf.subarray(start, end), this.bufferOffset);
    this.bufferOffset += size;
    this.byteLength += size;
   }
   appendCharCode(code) {
    this.flushStringBuffer();
    this.string += String.fromCharCode(code);
   }
   flushStringBuffer() {
    this.string += this.decoder.decode(this.buffer.subarray(0, this.bufferOffset));
    this.bufferOffset = 0;
   }
   reset() {
    this.string = "";
    this.bufferOffset = 0;
    this.byteLength = 0;
   }
   toString() {
    this.flushStringBuffer();
    return this.string;
   }
  }
  ;
  var tokenType_TokenType;
  (function(TokenType1) {
   TokenType1[TokenType1["LEFT_BRACE"] = 0] = "LEFT_BRACE";
   TokenType1[TokenType1["RIGHT_BRACE"] = 1] = "RIGHT_BRACE";
   TokenType1[TokenType1["LEFT_BRACKET"] = 2] = "LEFT_BRACKET";
   TokenType1[TokenType1["RIGHT_BRACKET"] = 3] = "RIGHT_BRACKET";
   TokenType1[TokenType1["COLON"] = 4] = "COLON";
   TokenType1[TokenType1["COMMA"] = 5] = "COMMA";
   TokenType1[TokenType1["TRUE"] = 6] = "TRUE";
   TokenType1[TokenType1["FALSE"] = 7] = "FALSE";
   TokenType1[TokenType1["NULL"] = 8] = "NULL";
   TokenType1[TokenType1["STRING"] = 9] = "STRING";
   TokenType1[TokenType1["NUMBER"] = 10] = "NUMBER";
   TokenType1[TokenType1["SEPARATOR"] = 11] = "SEPARATOR";
  })(tokenType_TokenType || (tokenType_TokenType = {}));
  const tokenType = tokenType_TokenType;
  ;
  var charset;
  (function(charset) {
   charset[charset["BACKSPACE"] = 8] = "BACKSPACE";
   charset[charset["FORM_FEED"] = 12] = "FORM_FEED";
   charset[charset["NEWLINE"] = 10] = "NEWLINE";
   charset[charset["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
   charset[charset["TAB"] = 9] = "TAB";
   charset[charset["SPACE"] = 32] = "SPACE";
   charset[charset["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
   charset[charset["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
   charset[charset["NUMBER_SIGN"] = 35] = "NUMBER_SIGN";
   charset[charset["DOLLAR_SIGN"] = 36] = "DOLLAR_SIGN";
   charset[charset["PERCENT_SIGN"] = 37] = "PERCENT_SIGN";
   charset[charset["AMPERSAND"] = 38] = "AMPERSAND";
   charset[charset["APOSTROPHE"] = 39] = "APOSTROPHE";
   charset[charset["LEFT_PARENTHESIS"] = 40] = "LEFT_PARENTHESIS";
   charset[charset["RIGHT_PARENTHESIS"] = 41] = "RIGHT_PARENTHESIS";
   charset[charset["ASTERISK"] = 42] = "ASTERISK";
   charset[charset["PLUS_SIGN"] = 43] = "PLUS_SIGN";
   charset[charset["COMMA"] = 44] = "COMMA";
   charset[charset["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
   charset[charset["FULL_STOP"] = 46] = "FULL_STOP";
   charset[charset["SOLIDUS"] = 47] = "SOLIDUS";
   charset[charset["DIGIT_ZERO"] = 48] = "DIGIT_ZERO";
   charset[charset["DIGIT_ONE"] = 49] = "DIGIT_ONE";
   charset[charset["DIGIT_TWO"] = 50] = "DIGIT_TWO";
   charset[charset["DIGIT_THREE"] = 51] = "DIGIT_THREE";
   charset[charset["DIGIT_FOUR"] = 52] = "DIGIT_FOUR";
   charset[charset["DIGIT_FIVE"] = 53] = "DIGIT_FIVE";
   charset[charset["DIGIT_SIX"] = 54] = "DIGIT_SIX";
   charset[charset["DIGIT_SEVEN"] = 55] = "DIGIT_SEVEN";
   charset[charset["DIGIT_EIGHT"] = 56] = "DIGIT_EIGHT";
   charset[charset["DIGIT_NINE"] = 57] = "DIGIT_NINE";
   charset[charset["COLON"] = 58] = "COLON";
   charset[charset["SEMICOLON"] = 59] = "SEMICOLON";
   charset[charset["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
   charset[charset["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
   charset[charset["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
   charset[charset["QUESTION_MARK"] = 63] = "QUESTION_MARK";
   charset[charset["COMMERCIAL_AT"] = 64] = "COMMERCIAL_AT";
   charset[charset["LATIN_CAPITAL_LETTER_A"] = 65] = "LATIN_CAPITAL_LETTER_A";
   charset[charset["LATIN_CAPITAL_LETTER_B"] = 66] = "LATIN_CAPITAL_LETTER_B";
   charset[charset["LATIN_CAPITAL_LETTER_C"] = 67] = "LATIN_CAPITAL_LETTER_C";
   charset[charset["LATIN_CAPITAL_LETTER_D"] = 68] = "LATIN_CAPITAL_LETTER_D";
   charset[charset["LATIN_CAPITAL_LETTER_E"] = 69] = "LATIN_CAPITAL_LETTER_E";
   charset[charset["LATIN_CAPITAL_LETTER_F"] = 70] = "LATIN_CAPITAL_LETTER_F";
   charset[charset["LATIN_CAPITAL_LETTER_G"] = 71] = "LATIN_CAPITAL_LETTER_G";
   charset[charset["LATIN_CAPITAL_LETTER_H"] = 72] = "LATIN_CAPITAL_LETTER_H";
   charset[charset["LATIN_CAPITAL_LETTER_I"] = 73] = "LATIN_CAPITAL_LETTER_I";
   charset[charset["LATIN_CAPITAL_LETTER_J"] = 74] = "LATIN_CAPITAL_LETTER_J";
   charset[charset["LATIN_CAPITAL_LETTER_K"] = 75] = "LATIN_CAPITAL_LETTER_K";
   charset[charset["LATIN_CAPITAL_LETTER_L"] = 76] = "LATIN_CAPITAL_LETTER_L";
   charset[charset["LATIN_CAPITAL_LETTER_M"] = 77] = "LATIN_CAPITAL_LETTER_M";
   charset[charset["LATIN_CAPITAL_LETTER_N"] = 78] = "LATIN_CAPITAL_LETTER_N";
   charset[charset["LATIN_CAPITAL_LETTER_O"] = 79] = "LATIN_CAPITAL_LETTER_O";
   charset[charset["LATIN_CAPITAL_LETTER_P"] = 80] = "LATIN_CAPITAL_LETTER_P";
   charset[charset["LATIN_CAPITAL_LETTER_Q"] = 81] = "LATIN_CAPITAL_LETTER_Q";
   charset[charset["LATIN_CAPITAL_LETTER_R"] = 82] = "LATIN_CAPITAL_LETTER_R";
   charset[charset["LATIN_CAPITAL_LETTER_S"] = 83] = "LATIN_CAPITAL_LETTER_S";
   charset[charset["LATIN_CAPITAL_LETTER_T"] = 84] = "LATIN_CAPITAL_LETTER_T";
   charset[charset["LATIN_CAPITAL_LETTER_U"] = 85] = "LATIN_CAPITAL_LETTER_U";
   charset[charset["LATIN_CAPITAL_LETTER_V"] = 86] = "LATIN_CAPITAL_LETTER_V";
   charset[charset["LATIN_CAPITAL_LETTER_W"] = 87] = "LATIN_CAPITAL_LETTER_W";
   charset[charset["LATIN_CAPITAL_LETTER_X"] = 88] = "LATIN_CAPITAL_LETTER_X";
   charset[charset["LATIN_CAPITAL_LETTER_Y"] = 89] = "LATIN_CAPITAL_LETTER_Y";
   charset[charset["LATIN_CAPITAL_LETTER_Z"] = 90] = "LATIN_CAPITAL_LETTER_Z";
   charset[charset["LEFT_SQUARE_BRACKET"] = 91] = "LEFT_SQUARE_BRACKET";
   charset[charset["REVERSE_SOLIDUS"] = 92] = "REVERSE_SOLIDUS";
   charset[charset["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
   charset[charset["CIRCUMFLEX_ACCENT"] = 94] = "CIRCUMFLEX_ACCENT";
   charset[charset["LOW_LINE"] = 95] = "LOW_LINE";
   charset[charset["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
   charset[charset["LATIN_SMALL_LETTER_A"] = 97] = "LATIN_SMALL_LETTER_A";
   charset[charset["LATIN_SMALL_LETTER_B"] = 98] = "LATIN_SMALL_LETTER_B";
   charset[charset["LATIN_SMALL_LETTER_C"] = 99] = "LATIN_SMALL_LETTER_C";
   charset[charset["LATIN_SMALL_LETTER_D"] = 100] = "LATIN_SMALL_LETTER_D";
   charset[charset["LATIN_SMALL_LETTER_E"] = 101] = "LATIN_SMALL_LETTER_E";
   charset[charset["LATIN_SMALL_LETTER_F"] = 102] = "LATIN_SMALL_LETTER_F";
   charset[charset["LATIN_SMALL_LETTER_G"] = 103] = "LATIN_SMALL_LETTER_G";
   charset[charset["LATIN_SMALL_LETTER_H"] = 104] = "LATIN_SMALL_LETTER_H";
   charset[charset["LATIN_SMALL_LETTER_I"] = 105] = "LATIN_SMALL_LETTER_I";
   charset[charset["LATIN_SMALL_LETTER_J"] = 106] = "LATIN_SMALL_LETTER_J";
   charset[charset["LATIN_SMALL_LETTER_K"] = 107] = "LATIN_SMALL_LETTER_K";
   charset[charset["LATIN_SMALL_LETTER_L"] = 108] = "LATIN_SMALL_LETTER_L";
   charset[charset["LATIN_SMALL_LETTER_M"] = 109] = "LATIN_SMALL_LETTER_M";
   charset[charset["LATIN_SMALL_LETTER_N"] = 110] = "LATIN_SMALL_LETTER_N";
   charset[charset["LATIN_SMALL_LETTER_O"] = 111] = "LATIN_SMALL_LETTER_O";
   charset[charset["LATIN_SMALL_LETTER_P"] = 112] = "LATIN_SMALL_LETTER_P";
   charset[charset["LATIN_SMALL_LETTER_Q"] = 113] = "LATIN_SMALL_LETTER_Q";
   charset[charset["LATIN_SMALL_LETTER_R"] = 114] = "LATIN_SMALL_LETTER_R";
   charset[charset["LATIN_SMALL_LETTER_S"] = 115] = "LATIN_SMALL_LETTER_S";
   charset[charset["LATIN_SMALL_LETTER_T"] = 116] = "LATIN_SMALL_LETTER_T";
   charset[charset["LATIN_SMALL_LETTER_U"] = 117] = "LATIN_SMALL_LETTER_U";
   charset[charset["LATIN_SMALL_LETTER_V"] = 118] = "LATIN_SMALL_LETTER_V";
   charset[charset["LATIN_SMALL_LETTER_W"] = 119] = "LATIN_SMALL_LETTER_W";
   charset[charset["LATIN_SMALL_LETTER_X"] = 120] = "LATIN_SMALL_LETTER_X";
   charset[charset["LATIN_SMALL_LETTER_Y"] = 121] = "LATIN_SMALL_LETTER_Y";
   charset[charset["LATIN_SMALL_LETTER_Z"] = 122] = "LATIN_SMALL_LETTER_Z";
   charset[charset["LEFT_CURLY_BRACKET"] = 123] = "LEFT_CURLY_BRACKET";
   charset[charset["VERTICAL_LINE"] = 124] = "VERTICAL_LINE";
   charset[charset["RIGHT_CURLY_BRACKET"] = 125] = "RIGHT_CURLY_BRACKET";
   charset[charset["TILDE"] = 126] = "TILDE";
  })(charset || (charset = {}));
  const escapedSequences = {
   [34]: 34,
   [92]: 92,
   [47]: 47,
   [98]: 8,
   [102]: 12,
   [110]: 10,
   [114]: 13,
   [116]: 9
  };
  ;
  var TokenizerStates;
  (function(TokenizerStates) {
   TokenizerStates[TokenizerStates["START"] = 0] = "START";
   TokenizerStates[TokenizerStates["ENDED"] = 1] = "ENDED";
   TokenizerStates[TokenizerStates["ERROR"] = 2] = "ERROR";
   TokenizerStates[TokenizerStates["TRUE1"] = 3] = "TRUE1";
   TokenizerStates[TokenizerStates["TRUE2"] = 4] = "TRUE2";
   TokenizerStates[TokenizerStates["TRUE3"] = 5] = "TRUE3";
   TokenizerStates[TokenizerStates["FALSE1"] = 6] = "FALSE1";
   TokenizerStates[TokenizerStates["FALSE2"] = 7] = "FALSE2";
   TokenizerStates[TokenizerStates["FALSE3"] = 8] = "FALSE3";
   TokenizerStates[TokenizerStates["FALSE4"] = 9] = "FALSE4";
   TokenizerStates[TokenizerStates["NULL1"] = 10] = "NULL1";
   TokenizerStates[TokenizerStates["NULL2"] = 11] = "NULL2";
   TokenizerStates[TokenizerStates["NULL3"] = 12] = "NULL3";
   TokenizerStates[TokenizerStates["STRING_DEFAULT"] = 13] = "STRING_DEFAULT";
   TokenizerStates[TokenizerStates["STRING_AFTER_BACKSLASH"] = 14] = "STRING_AFTER_BACKSLASH";
   TokenizerStates[TokenizerStates["STRING_UNICODE_DIGIT_1"] = 15] = "STRING_UNICODE_DIGIT_1";
   TokenizerStates[TokenizerStates["STRING_UNICODE_DIGIT_2"] = 16] = "STRING_UNICODE_DIGIT_2";
   TokenizerStates[TokenizerStates["STRING_UNICODE_DIGIT_3"] = 17] = "STRING_UNICODE_DIGIT_3";
   TokenizerStates[TokenizerStates["STRING_UNICODE_DIGIT_4"] = 18] = "STRING_UNICODE_DIGIT_4";
   TokenizerStates[TokenizerStates["STRING_INCOMPLETE_CHAR"] = 19] = "STRING_INCOMPLETE_CHAR";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_INITIAL_MINUS"] = 20] = "NUMBER_AFTER_INITIAL_MINUS";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_INITIAL_ZERO"] = 21] = "NUMBER_AFTER_INITIAL_ZERO";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_INITIAL_NON_ZERO"] = 22] = "NUMBER_AFTER_INITIAL_NON_ZERO";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_FULL_STOP"] = 23] = "NUMBER_AFTER_FULL_STOP";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_DECIMAL"] = 24] = "NUMBER_AFTER_DECIMAL";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_E"] = 25] = "NUMBER_AFTER_E";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_E_AND_SIGN"] = 26] = "NUMBER_AFTER_E_AND_SIGN";
   TokenizerStates[TokenizerStates["NUMBER_AFTER_E_AND_DIGIT"] = 27] = "NUMBER_AFTER_E_AND_DIGIT";
   TokenizerStates[TokenizerStates["SEPARATOR"] = 28] = "SEPARATOR";
   TokenizerStates[TokenizerStates["BOM_OR_START"] = 29] = "BOM_OR_START";
   TokenizerStates[TokenizerStates["BOM"] = 30] = "BOM";
  })(TokenizerStates || (TokenizerStates = {}));
  function TokenizerStateToString(tokenizerState) {
   return [
    "START",
    "ENDED",
    "ERROR",
    "TRUE1",
    "TRUE2",
    "TRUE3",
    "FALSE1",
    "FALSE2",
    "FALSE3",
    "FALSE4",
    "NULL1",
    "NULL2",
    "NULL3",
    "STRING_DEFAULT",
    "STRING_AFTER_BACKSLASH",
    "STRING_UNICODE_DIGIT_1",
    "STRING_UNICODE_DIGIT_2",
    "STRING_UNICODE_DIGIT_3",
    "STRING_UNICODE_DIGIT_4",
    "STRING_INCOMPLETE_CHAR",
    "NUMBER_AFTER_INITIAL_MINUS",
    "NUMBER_AFTER_INITIAL_ZERO",
    "NUMBER_AFTER_INITIAL_NON_ZERO",
    "NUMBER_AFTER_FULL_STOP",
    "NUMBER_AFTER_DECIMAL",
    "NUMBER_AFTER_E",
    "NUMBER_AFTER_E_AND_SIGN",
    "NUMBER_AFTER_E_AND_DIGIT",
    "SEPARATOR",
    "BOM_OR_START",
    "BOM"
   ][tokenizerState];
  }
  const defaultOpts = {
   stringBufferSize: 0,
   numberBufferSize: 0,
   separator: undefined,
   emitPartialTokens: false
  };
  class TokenizerError extends Error {
   constructor(message){
    super(message);
    Object.setPrototypeOf(this, TokenizerError.prototype);
   }
  }
  function validateBufferSize(name, size) {
   if (size === undefined) return;
   if (!Number.isInteger(size) || size < 0) {
    throw new TokenizerError(`Invalid "${name}": ${size}. Expected a non-negative integer.`);
   }
  }
  function utf8SequenceLength(leadByte) {
   if (leadByte >= 194 && leadByte <= 223) return 2;
   if (leadByte <= 239) return 3;
   return 4;
  }
  function multiByteRunEnd(buffer, start) {
   let j = start;
   while(j < buffer.length && buffer[j] >= 128){
    const seqLength = utf8SequenceLength(buffer[j]);
    if (j + seqLength > buffer.length) break;
    j += seqLength;
   }
   return j;
  }
  class tokenizer_Tokenizer {
   constructor(opts){
    this.state = 29;
    this.bomIndex = 0;
    this.separatorIndex = 0;
    this.escapedCharsByteLength = 0;
    this.bytes_remaining = 0;
    this.bytes_in_sequence = 0;
    this.char_split_buffer = new Uint8Array(4);
    this.encoder = new TextEncoder();
    this.offset = -1;
    this.streamByteLength = 0;
    opts = Object.assign(Object.assign({}, defaultOpts), opts);
    validateBufferSize("stringBufferSize", opts.stringBufferSize);
    validateBufferSize("numberBufferSize", opts.numberBufferSize);
    this.emitPartialTokens = opts.emitPartialTokens === true;
    this.bufferedString = opts.stringBufferSize && opts.stringBufferSize > 4 ? new BufferedString(opts.stringBufferSize) : new NonBufferedString();
    this.bufferedNumber = opts.numberBufferSize && opts.numberBufferSize > 0 ? new BufferedString(opts.numberBufferSize) : new NonBufferedString();
    this.separator = opts.separator;
    this.separatorBytes = opts.separator ? this.encoder.encode(opts.separator) : undefined;
   }
   get isEnded() {
    return this.state === 1;
   }
   appendUnicodeCodeUnit(intVal) {
    if (this.highSurrogate !== undefined) {
     if (intVal >= 0xdc00 && intVal <= 0xdfff) {
      const unicodeString = String.fromCharCode(this.highSurrogate, intVal);
      const unicodeBuffer = this.encoder.encode(unicodeString);
      this.bufferedString.appendBuf(unicodeBuffer);
      this.escapedCharsByteLength += 6 - unicodeBuffer.byteLength;
      this.highSurrogate = undefined;
      return;
     }
     this.flushPendingHighSurrogate();
    }
    if (intVal >= 0xd800 && intVal <= 0xdbff) {
     this.highSurrogate = intVal;
     this.escapedCharsByteLength += 6;
     return;
    }
    if (intVal >= 0xdc00 && intVal <= 0xdfff) {
     this.bufferedString.appendCharCode(intVal);
     this.escapedCharsByteLength += 6;
     return;
    }
    const unicodeString = String.fromCharCode(intVal);
    const unicodeBuffer = this.encoder.encode(unicodeString);
    this.bufferedString.appendBuf(unicodeBuffer);
    this.escapedCharsByteLength += 6 - unicodeBuffer.byteLength;
   }
   flushPendingHighSurrogate() {
    if (this.highSurrogate !== undefined) {
     this.bufferedString.appendCharCode(this.highSurrogate);
     this.highSurrogate = undefined;
    }
   }
   startIncompleteChar(buffer, start) {
    this.bytes_in_sequence = utf8SequenceLength(buffer[start]);
    this.bytes_remaining = start + this.bytes_in_sequence - buffer.length;
    this.char_split_buffer.set(buffer.subarray(start));
    this.state = 19;
   }
   write(input) {
    try {
     let buffer;
     if (input instanceof Uint8Array) {
      buffer = input;
     } else if (typeof input === "string") {
      if (this.pendingStringSurrogate !== undefined) {
       input = this.pendingStringSurrogate + input;
       this.pendingStringSurrogate = undefined;
      }
      const lastCharCode = input.charCodeAt(input.length - 1);
      if (lastCharCode >= 0xd800 && lastCharCode <= 0xdbff) {
       this.pendingStringSurrogate = input[input.length - 1];
       input = input.slice(0, -1);
      }
      buffer = this.encoder.encode(input);
     } else if (ArrayBuffer.isView(input)) {
      buffer = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
     } else if (input !== null && typeof input === "object" && typeof input[Symbol.iterator] === "function") {
      buffer = Uint8Array.from(input);
     } else {
      throw new TypeError("Unexpected type. The `write` function only accepts Iterables (e.g. Arrays, Sets, Generators), TypedArrays and Strings.");
     }
     for(let i = 0; i < buffer.length; i += 1){
      const n = buffer[i];
      switch(this.state){
       case 29:
        if (n === 0xef) {
         this.bom = [
          0xef,
          0xbb,
          0xbf
         ];
         this.bomIndex += 1;
         this.state = 30;
         continue;
        }
        if (input instanceof Uint16Array) {
         if (n === 0xfe) {
          this.bom = [
           0xfe,
           0xff
          ];
          this.bomIndex += 1;
          this.state = 30;
          continue;
         }
         if (n === 0xff) {
          this.bom = [
           0xff,
           0xfe
          ];
          this.bomIndex += 1;
          this.state = 30;
          continue;
         }
        }
        if (input instanceof Uint32Array) {
         if (n === 0x00) {
          this.bom = [
           0x00,
           0x00,
           0xfe,
           0xff
          ];
          this.bomIndex += 1;
          this.state = 30;
          continue;
         }
         if (n === 0xff) {
          this.bom = [
           0xff,
           0xfe,
           0x00,
           0x00
          ];
          this.bomIndex += 1;
          this.state = 30;
          continue;
         }
        }
       case 0:
        this.offset += 1;
        if (this.separatorBytes && n === this.separatorBytes[0]) {
         if (this.separatorBytes.length === 1) {
          this.state = 0;
          this.onToken({
           token: tokenType.SEPARATOR,
           value: this.separator,
           offset: this.offset + this.separatorBytes.length - 1
          });
          continue;
         }
         this.state = 28;
         continue;
        }
        if (n === 32 || n === 10 || n === 13 || n === 9) {
         continue;
        }
        if (n === 123) {
         this.onToken({
          token: tokenType.LEFT_BRACE,
          value: "{",
          offset: this.offset
         });
         continue;
        }
        if (n === 125) {
         this.onToken({
          token: tokenType.RIGHT_BRACE,
          value: "}",
          offset: this.offset
         });
         continue;
        }
        if (n === 91) {
         this.onToken({
          token: tokenType.LEFT_BRACKET,
          value: "[",
          offset: this.offset
         });
         continue;
        }
        if (n === 93) {
         this.onToken({
          token: tokenType.RIGHT_BRACKET,
          value: "]",
          offset: this.offset
         });
         continue;
        }
        if (n === 58) {
         this.onToken({
          token: tokenType.COLON,
          value: ":",
          offset: this.offset
         });
         continue;
        }
        if (n === 44) {
         this.onToken({
          token: tokenType.COMMA,
          value: ",",
          offset: this.offset
         });
         continue;
        }
        if (n === 116) {
         this.state = 3;
         continue;
        }
        if (n === 102) {
         this.state = 6;
         continue;
        }
        if (n === 110) {
         this.state = 10;
         continue;
        }
        if (n === 34) {
         this.bufferedString.reset();
         this.escapedCharsByteLength = 0;
         this.state = 13;
         continue;
        }
        if (n >= 49 && n <= 57) {
         this.bufferedNumber.reset();
         this.bufferedNumber.appendChar(n);
         this.state = 22;
         continue;
        }
        if (n === 48) {
         this.bufferedNumber.reset();
         this.bufferedNumber.appendChar(n);
         this.state = 21;
         continue;
        }
        if (n === 45) {
         this.bufferedNumber.reset();
         this.bufferedNumber.appendChar(n);
         this.state = 20;
         continue;
        }
        break;
       case 13:
        if (n === 34) {
         this.flushPendingHighSurrogate();
         const string = this.bufferedString.toString();
         this.state = 0;
         this.onToken({
          token: tokenType.STRING,
          value: string,
          offset: this.offset
         });
         this.offset += this.escapedCharsByteLength + this.bufferedString.byteLength + 1;
         continue;
        }
        if (n === 92) {
         this.state = 14;
         continue;
        }
        if (n >= 128) {
         this.flushPendingHighSurrogate();
         const runEnd = multiByteRunEnd(buffer, i);
         if (runEnd > i) {
          this.bufferedString.appendBuf(buffer, i, runEnd);
          i = runEnd - 1;
         }
         if (runEnd < buffer.length && buffer[runEnd] >= 128) {
          this.startIncompleteChar(buffer, runEnd);
          i = buffer.length - 1;
         }
         continue;
        }
        if (n >= 32) {
         this.flushPendingHighSurrogate();
         let j = i;
         while(j < buffer.length){
          const b = buffer[j];
          if (b < 32 || b >= 128 || b === 34 || b === 92) break;
          j += 1;
         }
         if (j - i >= 16) {
          this.bufferedString.appendBuf(buffer, i, j);
         } else {
          for(let k = i; k < j; k += 1)this.bufferedString.appendChar(buffer[k]);
         }
         i = j - 1;
         continue;
        }
        break;
       case 19:
        {
         const available = Math.min(this.bytes_remaining, buffer.length - i);
         this.char_split_buffer.set(buffer.subarray(i, i + available), this.bytes_in_sequence - this.bytes_remaining);
         this.bytes_remaining -= available;
         if (this.bytes_remaining > 0) {
          i = buffer.length - 1;
          continue;
         }
         this.bufferedString.appendBuf(this.char_split_buffer, 0, this.bytes_in_sequence);
         i += available - 1;
         this.state = 13;
         continue;
        }
       case 14:
        {
         const controlChar = escapedSequences[n];
         if (controlChar) {
          this.flushPendingHighSurrogate();
          this.bufferedString.appendChar(controlChar);
          this.escapedCharsByteLength += 1;
          this.state = 13;
          continue;
         }
         if (n === 117) {
          this.unicode = "";
          this.state = 15;
          continue;
         }
         break;
        }
       case 15:
       case 16:
       case 17:
        if (n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102) {
         this.unicode += String.fromCharCode(n);
         this.state += 1;
         continue;
        }
        break;
       case 18:
        if (n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102) {
         const intVal = parseInt(this.unicode + String.fromCharCode(n), 16);
         this.appendUnicodeCodeUnit(intVal);
         this.state = 13;
         continue;
        }
        break;
       case 20:
        if (n === 48) {
         this.bufferedNumber.appendChar(n);
         this.state = 21;
         continue;
        }
        if (n >= 49 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         this.state = 22;
         continue;
        }
        break;
       case 21:
        if (n === 46) {
         this.bufferedNumber.appendChar(n);
         this.state = 23;
         continue;
        }
        if (n === 101 || n === 69) {
         this.bufferedNumber.appendChar(n);
         this.state = 25;
         continue;
        }
        i -= 1;
        this.state = 0;
        this.emitNumber();
        continue;
       case 22:
        if (n >= 48 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         continue;
        }
        if (n === 46) {
         this.bufferedNumber.appendChar(n);
         this.state = 23;
         continue;
        }
        if (n === 101 || n === 69) {
         this.bufferedNumber.appendChar(n);
         this.state = 25;
         continue;
        }
        i -= 1;
        this.state = 0;
        this.emitNumber();
        continue;
       case 23:
        if (n >= 48 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         this.state = 24;
         continue;
        }
        break;
       case 24:
        if (n >= 48 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         continue;
        }
        if (n === 101 || n === 69) {
         this.bufferedNumber.appendChar(n);
         this.state = 25;
         continue;
        }
        i -= 1;
        this.state = 0;
        this.emitNumber();
        continue;
       case 25:
        if (n === 43 || n === 45) {
         this.bufferedNumber.appendChar(n);
         this.state = 26;
         continue;
        }
       case 26:
        if (n >= 48 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         this.state = 27;
         continue;
        }
        break;
       case 27:
        if (n >= 48 && n <= 57) {
         this.bufferedNumber.appendChar(n);
         continue;
        }
        i -= 1;
        this.state = 0;
        this.emitNumber();
        continue;
       case 3:
        if (n === 114) {
         this.state = 4;
         continue;
        }
        break;
       case 4:
        if (n === 117) {
         this.state = 5;
         continue;
        }
        break;
       case 5:
        if (n === 101) {
         this.state = 0;
         this.onToken({
          token: tokenType.TRUE,
          value: true,
          offset: this.offset
         });
         this.offset += 3;
         continue;
        }
        break;
       case 6:
        if (n === 97) {
         this.state = 7;
         continue;
        }
        break;
       case 7:
        if (n === 108) {
         this.state = 8;
         continue;
        }
        break;
       case 8:
        if (n === 115) {
         this.state = 9;
         continue;
        }
        break;
       case 9:
        if (n === 101) {
         this.state = 0;
         this.onToken({
          token: tokenType.FALSE,
          value: false,
          offset: this.offset
         });
         this.offset += 4;
         continue;
        }
        break;
       case 10:
        if (n === 117) {
         this.state = 11;
         continue;
        }
        break;
       case 11:
        if (n === 108) {
         this.state = 12;
         continue;
        }
        break;
       case 12:
        if (n === 108) {
         this.state = 0;
         this.onToken({
          token: tokenType.NULL,
          value: null,
          offset: this.offset
         });
         this.offset += 3;
         continue;
        }
        break;
       case 28:
        this.separatorIndex += 1;
        if (!this.separatorBytes || n !== this.separatorBytes[this.separatorIndex]) {
         break;
        }
        if (this.separatorIndex === this.separatorBytes.length - 1) {
         this.state = 0;
         this.onToken({
          token: tokenType.SEPARATOR,
          value: this.separator,
          offset: this.offset + this.separatorIndex
         });
         this.separatorIndex = 0;
        }
        continue;
       case 30:
        if (n === this.bom[this.bomIndex]) {
         if (this.bomIndex === this.bom.length - 1) {
          this.state = 0;
          this.bom = undefined;
          this.bomIndex = 0;
          continue;
         }
         this.bomIndex += 1;
         continue;
        }
        break;
       case 1:
        if (n === 32 || n === 10 || n === 13 || n === 9) {
         continue;
        }
      }
      throw new TokenizerError(`Unexpected "${String.fromCharCode(n)}" at chunk position "${i}" (absolute position "${this.streamByteLength + i}") in state ${TokenizerStateToString(this.state)}`);
     }
     this.streamByteLength += buffer.length;
     if (this.emitPartialTokens) {
      switch(this.state){
       case 3:
       case 4:
       case 5:
        this.onToken({
         token: tokenType.TRUE,
         value: true,
         offset: this.offset,
         partial: true
        });
        break;
       case 6:
       case 7:
       case 8:
       case 9:
        this.onToken({
         token: tokenType.FALSE,
         value: false,
         offset: this.offset,
         partial: true
        });
        break;
       case 10:
       case 11:
       case 12:
        this.onToken({
         token: tokenType.NULL,
         value: null,
         offset: this.offset,
         partial: true
        });
        break;
       case 13:
        {
         const string = this.bufferedString.toString();
         this.onToken({
          token: tokenType.STRING,
          value: string,
          offset: this.offset,
          partial: true
         });
         break;
        }
       case 21:
       case 22:
       case 24:
       case 27:
        try {
         this.onToken({
          token: tokenType.NUMBER,
          value: this.parseNumber(this.bufferedNumber.toString()),
          offset: this.offset,
          partial: true
         });
        } catch (_a) {}
      }
     }
    } catch (err) {
     this.error(err);
    }
   }
   emitNumber() {
    this.onToken({
     token: tokenType.NUMBER,
     value: this.parseNumber(this.bufferedNumber.toString()),
     offset: this.offset
    });
    this.offset += this.bufferedNumber.byteLength - 1;
   }
   parseNumber(numberStr) {
    return Number(numberStr);
   }
   error(err) {
    if (this.state !== 1) {
     this.state = 2;
    }
    this.onError(err);
   }
   end() {
    switch(this.state){
     case 21:
     case 22:
     case 24:
     case 27:
      this.state = 1;
      this.emitNumber();
      this.onEnd();
      break;
     case 29:
     case 0:
     case 2:
      this.state = 1;
      this.onEnd();
      break;
     default:
      this.error(new TokenizerError(`Tokenizer ended in the middle of a token (state: ${TokenizerStateToString(this.state)}). Either not all the data was received or the data was invalid.`));
    }
   }
   onToken(parsedToken) {
    throw new TokenizerError('Can\'t emit tokens before the "onToken" callback has been set up.');
   }
   onError(err) {
    throw err;
   }
   onEnd() {}
  }
  ;
  var TokenParserState;
  (function(TokenParserState) {
   TokenParserState[TokenParserState["VALUE"] = 0] = "VALUE";
   TokenParserState[TokenParserState["KEY"] = 1] = "KEY";
   TokenParserState[TokenParserState["COLON"] = 2] = "COLON";
   TokenParserState[TokenParserState["COMMA"] = 3] = "COMMA";
   TokenParserState[TokenParserState["ENDED"] = 4] = "ENDED";
   TokenParserState[TokenParserState["ERROR"] = 5] = "ERROR";
   TokenParserState[TokenParserState["SEPARATOR"] = 6] = "SEPARATOR";
  })(TokenParserState || (TokenParserState = {}));
  function TokenParserStateToString(state) {
   return [
    "VALUE",
    "KEY",
    "COLON",
    "COMMA",
    "ENDED",
    "ERROR",
    "SEPARATOR"
   ][state];
  }
  function setProperty(obj, key, value) {
   if (key === "__proto__") {
    Object.defineProperty(obj, key, {
     value,
     writable: true,
     enumerable: true,
     configurable: true
    });
    return;
   }
   obj[key] = value;
  }
  const tokenparser_defaultOpts = {
   paths: undefined,
   keepStack: true,
   separator: undefined,
   emitPartialValues: false
  };
  class TokenParserError extends Error {
   constructor(message){
    super(message);
    Object.setPrototypeOf(this, TokenParserError.prototype);
   }
  }
  class tokenparser_TokenParser {
   constructor(opts){
    this.state = 0;
    this.mode = undefined;
    this.key = undefined;
    this.value = undefined;
    this.stack = [];
    this.memberCount = 0;
    opts = Object.assign(Object.assign({}, tokenparser_defaultOpts), opts);
    if (opts.paths) {
     const root = {
      children: new Map(),
      terminal: false
     };
     let matchEverything = false;
     for (const path of opts.paths){
      if (path === undefined || path === "$*") {
       matchEverything = true;
       continue;
      }
      if (!path.startsWith("$")) throw new TokenParserError(`Invalid selector "${path}". Should start with "$".`);
      const segments = path.split(".").slice(1);
      if (segments.includes("")) throw new TokenParserError(`Invalid selector "${path}". ".." syntax not supported.`);
      let node = root;
      for (const segment of segments){
       let child = node.children.get(segment);
       if (!child) {
        child = {
         children: new Map(),
         terminal: false
        };
        node.children.set(segment, child);
       }
       node = child;
      }
      node.terminal = true;
     }
     if (!matchEverything) this.selectorTrie = root;
    }
    this.keepStack = opts.keepStack || false;
    this.separator = opts.separator;
    if (!opts.emitPartialValues) {
     this.emitPartial = ()=>{};
    }
   }
   shouldEmit() {
    if (!this.selectorTrie) return true;
    return this.matchesSelector(this.selectorTrie, 0);
   }
   matchesSelector(node, level) {
    const keyCount = this.stack.length;
    if (level === keyCount) return node.terminal;
    const key = level < keyCount - 1 ? this.stack[level + 1].key : this.key;
    const wildcard = node.children.get("*");
    if (wildcard && this.matchesSelector(wildcard, level + 1)) return true;
    const hasLiteralChild = node.children.size > (wildcard ? 1 : 0);
    if (hasLiteralChild) {
     const segment = key === null || key === void 0 ? void 0 : key.toString();
     if (segment !== undefined) {
      const child = node.children.get(segment);
      if (child && this.matchesSelector(child, level + 1)) return true;
     }
    }
    return false;
   }
   push() {
    this.stack.push({
     key: this.key,
     value: this.value,
     mode: this.mode,
     emit: this.shouldEmit(),
     memberCount: this.memberCount
    });
   }
   pop() {
    const value = this.value;
    let emit;
    ({ key: this.key, value: this.value, mode: this.mode, emit, memberCount: this.memberCount } = this.stack.pop());
    this.state = this.mode !== undefined ? 3 : 0;
    this.emit(value, emit);
   }
   emit(value, emit) {
    if (!this.keepStack && this.value && this.stack.every((item)=>!item.emit)) {
     if (Array.isArray(this.value)) {
      this.value.length -= 1;
     } else {
      delete this.value[this.key];
     }
    }
    if (emit) {
     this.onValue({
      value: value,
      key: this.key,
      parent: this.value,
      stack: this.stack
     });
    }
    if (this.stack.length === 0) {
     if (this.separator) {
      this.state = 6;
     } else if (this.separator === undefined) {
      this.end();
     }
    }
   }
   emitPartial(value) {
    if (!this.shouldEmit()) return;
    if (this.state === 1) {
     this.onValue({
      value: undefined,
      key: value,
      parent: this.value,
      stack: this.stack,
      partial: true
     });
     return;
    }
    this.onValue({
     value: value,
     key: this.key,
     parent: this.value,
     stack: this.stack,
     partial: true
    });
   }
   get isEnded() {
    return this.state === 4;
   }
   write({ token, value, partial }) {
    try {
     if (partial) {
      if (this.state !== 0 && this.state !== 1) {
       throw new TokenParserError(`Unexpected partial ${TokenType[token]} (${JSON.stringify(value)}) in state ${TokenParserStateToString(this.state)}`);
      }
      this.emitPartial(value);
      return;
     }
     if (this.state === 0) {
      if (token === TokenType.STRING || token === TokenType.NUMBER || token === TokenType.TRUE || token === TokenType.FALSE || token === TokenType.NULL) {
       if (this.mode === 0) {
        setProperty(this.value, this.key, value);
        this.state = 3;
        this.memberCount++;
       } else if (this.mode === 1) {
        this.value.push(value);
        this.state = 3;
        this.memberCount++;
       }
       this.emit(value, this.shouldEmit());
       return;
      }
      if (token === TokenType.LEFT_BRACE) {
       this.memberCount++;
       this.push();
       if (this.mode === 0) {
        const val = {};
        setProperty(this.value, this.key, val);
        this.value = val;
       } else if (this.mode === 1) {
        const val = {};
        this.value.push(val);
        this.value = val;
       } else {
        this.value = {};
       }
       this.mode = 0;
       this.state = 1;
       this.key = undefined;
       this.memberCount = 0;
       this.emitPartial();
       return;
      }
      if (token === TokenType.LEFT_BRACKET) {
       this.memberCount++;
       this.push();
       if (this.mode === 0) {
        const val = [];
        setProperty(this.value, this.key, val);
        this.value = val;
       } else if (this.mode === 1) {
        const val = [];
        this.value.push(val);
        this.value = val;
       } else {
        this.value = [];
       }
       this.mode = 1;
       this.state = 0;
       this.key = 0;
       this.memberCount = 0;
       this.emitPartial();
       return;
      }
      if (this.mode === 1 && token === TokenType.RIGHT_BRACKET && this.memberCount === 0) {
       this.pop();
       return;
      }
     }
     if (this.state === 1) {
      if (token === TokenType.STRING) {
       this.key = value;
       this.state = 2;
       this.emitPartial();
       return;
      }
      if (token === TokenType.RIGHT_BRACE && this.memberCount === 0) {
       this.pop();
       return;
      }
     }
     if (this.state === 2) {
      if (token === TokenType.COLON) {
       this.state = 0;
       return;
      }
     }
     if (this.state === 3) {
      if (token === TokenType.COMMA) {
       if (this.mode === 1) {
        this.state = 0;
        this.key += 1;
        return;
       }
       if (this.mode === 0) {
        this.state = 1;
        return;
       }
      }
      if (token === TokenType.RIGHT_BRACE && this.mode === 0 || token === TokenType.RIGHT_BRACKET && this.mode === 1) {
       this.pop();
       return;
      }
     }
     if (this.state === 6) {
      if (token === TokenType.SEPARATOR && value === this.separator) {
       this.state = 0;
       return;
      }
     }
     if (token === TokenType.SEPARATOR && this.state !== 6 && Array.from(value).map((n)=>n.charCodeAt(0)).every((n)=>n === 32 || n === 10 || n === 13 || n === 9)) {
      return;
     }
     throw new TokenParserError(`Unexpected ${TokenType[token]} (${JSON.stringify(value)}) in state ${TokenParserStateToString(this.state)}`);
    } catch (err) {
     this.error(err);
    }
   }
   error(err) {
    if (this.state !== 4) {
     this.state = 5;
    }
    this.onError(err);
   }
   end() {
    if (this.state !== 0 && this.state !== 6 || this.stack.length > 0) {
     this.error(new Error(`Parser ended in mid-parsing (state: ${TokenParserStateToString(this.state)}). Either not all the data was received or the data was invalid.`));
    } else {
     this.state = 4;
     this.onEnd();
    }
   }
   onValue(parsedElementInfo) {
    throw new TokenParserError('Can\'t emit data before the "onValue" callback has been set up.');
   }
   onError(err) {
    throw err;
   }
   onEnd() {}
  }
  ;
  class JSONParser {
   constructor(opts = {}){
    this.tokenizer = new Tokenizer(opts);
    this.tokenParser = new TokenParser(opts);
    this.tokenizer.onToken = this.tokenParser.write.bind(this.tokenParser);
    this.tokenizer.onEnd = ()=>{
     if (!this.tokenParser.isEnded) this.tokenParser.end();
    };
    this.tokenParser.onError = this.tokenizer.error.bind(this.tokenizer);
    this.tokenParser.onEnd = ()=>{
     if (!this.tokenizer.isEnded) this.tokenizer.end();
    };
   }
   get isEnded() {
    return this.tokenizer.isEnded && this.tokenParser.isEnded;
   }
   write(input) {
    this.tokenizer.write(input);
   }
   end() {
    this.tokenizer.end();
   }
   set onToken(cb) {
    this.tokenizer.onToken = (parsedToken)=>{
     cb(parsedToken);
     this.tokenParser.write(parsedToken);
    };
   }
   set onValue(cb) {
    this.tokenParser.onValue = cb;
   }
   set onError(cb) {
    this.tokenizer.onError = cb;
   }
   set onEnd(cb) {
    this.tokenParser.onEnd = ()=>{
     if (!this.tokenizer.isEnded) this.tokenizer.end();
     cb.call(this.tokenParser);
    };
   }
  }
  ;
  var TokenParserMode;
  (function(TokenParserMode) {
   TokenParserMode[TokenParserMode["OBJECT"] = 0] = "OBJECT";
   TokenParserMode[TokenParserMode["ARRAY"] = 1] = "ARRAY";
  })(TokenParserMode || (TokenParserMode = {}));
  ;
 }
};
