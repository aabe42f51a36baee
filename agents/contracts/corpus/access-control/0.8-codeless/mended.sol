// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Gift {
    address private immutable host = msg.sender;
    mapping(address => bool) public invited;

    receive() external payable {}

    function invite(address guest) external {
        require(msg.sender == host, "host only");
        require(guest.code.length == 0, "people only");
        invited[guest] = true;
    }

    function take() external {
        require(invited[msg.sender], "not invited");
        invited[msg.sender] = false;
        payable(msg.sender).transfer(0.1 ether);
    }
}
